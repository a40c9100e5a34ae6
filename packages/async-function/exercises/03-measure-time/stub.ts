import { type WaitOptions } from '#solution/01-wait-random';
import { waitN } from '#solution/02-wait-n';

/** What a caller may bring instead of the real dice, the real timer and the real clock. */
export interface MeasureOptions extends WaitOptions {
  /** Gives the time in milliseconds, from any beginning, and never runs backwards. */
  now?: () => number;
}

/**
 * Measures how long `n` random waits take together, and shares the time out among them.
 *
 * @param n - How many waits to start; a whole number, 1 or more.
 * @param maxDelay - Each delay stays below this many seconds.
 * @param options - The source of randomness, the timer and the clock.
 * @returns The time in seconds, divided by `n`.
 * @throws {RangeError} If `n` is not a whole number, 1 or more.
 */
export async function measureTime(n: number, maxDelay: number, options?: MeasureOptions): Promise<number> {
  // TODO: check n, read the clock, wait for waitN, read the clock again. Mind the units.
  throw new Error('Not written yet: measureTime');
}
