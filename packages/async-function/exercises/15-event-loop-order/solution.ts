import type { Predictions } from '#given/15-event-loop-order';

/** The order in which Node runs the pieces of each snippet, if a callback of its own starts the snippet. */
export const eventLoopOrder = {
  // An async function starts at the call; what stands behind its await is a microtask.
  asyncCall: ['before', 'first half', 'after', 'second half'],
  // Executors and listeners are called now. Only `then` puts off.
  callbacks: ['executor', 'resolved', 'listener', 'end', 'then'],
  // Each await sends the rest of its function to the end of the line.
  twoWalkers: ['ann 1', 'ben 1', 'end', 'ann 2', 'ben 2', 'ann 3', 'ben 3'],
  // The line of microtasks is emptied with all that they add.
  threeGenerations: ['end', 'parent', 'child', 'grandchild', 'timer'],
  // Ticks come first, but do not cut into a line that is being emptied.
  ticks: ['end', 'tick', 'microtask 1', 'microtask 2', 'tick of microtask 1'],
  // Both lines are emptied after every callback, and a new timer waits behind the old ones.
  betweenTimers: ['end', 'timer 1', 'microtask of timer 1', 'timer 2', 'timer of timer 1'],
  // From files and sockets the event loop goes to immediates, and then to timers.
  afterReading: ['end', 'file', 'tick', 'microtask', 'immediate', 'timer'],
} as const satisfies Predictions;
