/** An annotation in place of `satisfies`, frozen arrays that are named first, and the snippets in another order. */
import type { Predictions } from '#given/15-event-loop-order';

const afterReading = Object.freeze(['end', 'file', 'tick', 'microtask', 'immediate', 'timer'] as const);
const betweenTimers = Object.freeze(['end', 'timer 1', 'microtask of timer 1', 'timer 2', 'timer of timer 1'] as const);
const ticks = Object.freeze(['end', 'tick', 'microtask 1', 'microtask 2', 'tick of microtask 1'] as const);
const threeGenerations = Object.freeze(['end', 'parent', 'child', 'grandchild', 'timer'] as const);
const twoWalkers = Object.freeze(['ann 1', 'ben 1', 'end', 'ann 2', 'ben 2', 'ann 3', 'ben 3'] as const);
const callbacks = Object.freeze(['executor', 'resolved', 'listener', 'end', 'then'] as const);
const asyncCall = Object.freeze(['before', 'first half', 'after', 'second half'] as const);

export const eventLoopOrder: Predictions = Object.freeze({
  afterReading,
  betweenTimers,
  ticks,
  threeGenerations,
  twoWalkers,
  callbacks,
  asyncCall,
});
