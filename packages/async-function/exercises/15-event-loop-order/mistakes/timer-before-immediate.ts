/** The timer comes before the immediate here. In the main program that may happen, but the callback of a file is another place: from files the event loop goes to the immediates, and reaches the timers after them. */
import type { Predictions } from '#given/15-event-loop-order';

export const eventLoopOrder: Predictions = {
  asyncCall: ['before', 'first half', 'after', 'second half'],
  callbacks: ['executor', 'resolved', 'listener', 'end', 'then'],
  twoWalkers: ['ann 1', 'ben 1', 'end', 'ann 2', 'ben 2', 'ann 3', 'ben 3'],
  threeGenerations: ['end', 'parent', 'child', 'grandchild', 'timer'],
  ticks: ['end', 'tick', 'microtask 1', 'microtask 2', 'tick of microtask 1'],
  betweenTimers: ['end', 'timer 1', 'microtask of timer 1', 'timer 2', 'timer of timer 1'],
  afterReading: ['end', 'file', 'tick', 'microtask', 'timer', 'immediate'],
};
