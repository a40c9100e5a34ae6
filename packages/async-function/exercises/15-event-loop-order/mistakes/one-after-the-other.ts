/** Here an `await` of a promise that is fulfilled already does not wait, so each async function runs to its end, one after the other. In JavaScript every `await` gives the others a turn: what stands behind it becomes a microtask. */
import type { Predictions } from '#given/15-event-loop-order';

export const eventLoopOrder: Predictions = {
  asyncCall: ['before', 'first half', 'second half', 'after'],
  callbacks: ['executor', 'resolved', 'listener', 'end', 'then'],
  twoWalkers: ['ann 1', 'ann 2', 'ann 3', 'ben 1', 'ben 2', 'ben 3', 'end'],
  threeGenerations: ['end', 'parent', 'child', 'grandchild', 'timer'],
  ticks: ['end', 'tick', 'microtask 1', 'microtask 2', 'tick of microtask 1'],
  betweenTimers: ['end', 'timer 1', 'microtask of timer 1', 'timer 2', 'timer of timer 1'],
  afterReading: ['end', 'file', 'tick', 'microtask', 'immediate', 'timer'],
};
