/** This puts everything that is for later into one line, in the order of the code. There are several lines, and they are not equal: ticks and microtasks come before any callback of the event loop, and they are emptied after each one. */
import type { Predictions } from '#given/15-event-loop-order';

export const eventLoopOrder: Predictions = {
  asyncCall: ['before', 'first half', 'after', 'second half'],
  callbacks: ['executor', 'resolved', 'listener', 'end', 'then'],
  twoWalkers: ['ann 1', 'ben 1', 'end', 'ann 2', 'ben 2', 'ann 3', 'ben 3'],
  threeGenerations: ['end', 'timer', 'parent', 'child', 'grandchild'],
  ticks: ['end', 'microtask 1', 'microtask 2', 'tick', 'tick of microtask 1'],
  betweenTimers: ['end', 'timer 1', 'timer 2', 'timer of timer 1', 'microtask of timer 1'],
  afterReading: ['end', 'file', 'timer', 'immediate', 'microtask', 'tick'],
};
