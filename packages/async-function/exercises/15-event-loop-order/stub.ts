import type { Predictions } from '#given/15-event-loop-order';

// TODO: open given.ts, and fill each array with the labels of its snippet, in the order in which they are logged.

/** The order in which Node runs the pieces of each snippet, if a callback of its own starts the snippet. */
export const eventLoopOrder: Predictions = {
  asyncCall: [],
  callbacks: [],
  twoWalkers: [],
  threeGenerations: [],
  ticks: [],
  betweenTimers: [],
  afterReading: [],
};
