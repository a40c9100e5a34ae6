/** This takes every function that is asynchronous in some way for one that starts later. The call of an async function runs it up to its first `await`, and executors and listeners are called at once. Ask of each callback who puts it off. */
import type { Predictions } from '#given/15-event-loop-order';

export const eventLoopOrder: Predictions = {
  asyncCall: ['before', 'after', 'first half', 'second half'],
  callbacks: ['end', 'executor', 'resolved', 'listener', 'then'],
  twoWalkers: ['end', 'ann 1', 'ben 1', 'ann 2', 'ben 2', 'ann 3', 'ben 3'],
  threeGenerations: ['end', 'parent', 'child', 'grandchild', 'timer'],
  ticks: ['end', 'tick', 'microtask 1', 'microtask 2', 'tick of microtask 1'],
  betweenTimers: ['end', 'timer 1', 'microtask of timer 1', 'timer 2', 'timer of timer 1'],
  afterReading: ['end', 'file', 'tick', 'microtask', 'immediate', 'timer'],
};
