/** All timers that are due run in one go here, and the microtask of the first comes after them. Node did so before version 11. Today it empties the ticks and the microtasks after every single callback. */
import type { Predictions } from '#given/15-event-loop-order';

export const eventLoopOrder: Predictions = {
  asyncCall: ['before', 'first half', 'after', 'second half'],
  callbacks: ['executor', 'resolved', 'listener', 'end', 'then'],
  twoWalkers: ['ann 1', 'ben 1', 'end', 'ann 2', 'ben 2', 'ann 3', 'ben 3'],
  threeGenerations: ['end', 'parent', 'child', 'grandchild', 'timer'],
  ticks: ['end', 'tick', 'microtask 1', 'microtask 2', 'tick of microtask 1'],
  betweenTimers: ['end', 'timer 1', 'timer 2', 'microtask of timer 1', 'timer of timer 1'],
  afterReading: ['end', 'file', 'tick', 'microtask', 'immediate', 'timer'],
};
