/** Microtasks come before ticks here. That is so at the top level of an ES module, which runs in a microtask itself. In a callback, Node empties the ticks first. */
import type { Predictions } from '#given/15-event-loop-order';

export const eventLoopOrder: Predictions = {
  asyncCall: ['before', 'first half', 'after', 'second half'],
  callbacks: ['executor', 'resolved', 'listener', 'end', 'then'],
  twoWalkers: ['ann 1', 'ben 1', 'end', 'ann 2', 'ben 2', 'ann 3', 'ben 3'],
  threeGenerations: ['end', 'parent', 'child', 'grandchild', 'timer'],
  ticks: ['end', 'microtask 1', 'microtask 2', 'tick', 'tick of microtask 1'],
  betweenTimers: ['end', 'timer 1', 'microtask of timer 1', 'timer 2', 'timer of timer 1'],
  afterReading: ['end', 'file', 'microtask', 'tick', 'immediate', 'timer'],
};
