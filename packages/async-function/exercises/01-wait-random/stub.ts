/** What a caller may bring instead of the real dice and the real timer. */
export interface WaitOptions {
  /** Gives a number from 0 up to, but not including, 1. `Math.random`, unless you say otherwise. */
  random?: () => number;
  /** Resolves after that many seconds. A `setTimeout`, unless you say otherwise. */
  sleep?: (seconds: number) => Promise<void>;
}

/**
 * Waits for a random time and resolves to how long it was.
 *
 * @param maxDelay - The delay stays below this many seconds; a finite number, 0 or more.
 * @param options - The source of randomness and the timer.
 * @returns The delay in seconds.
 * @throws {RangeError} If `maxDelay` is negative, `NaN` or infinite.
 */
export async function waitRandom(maxDelay?: number, options?: WaitOptions): Promise<number> {
  // TODO: give the parameters their defaults, draw a delay, wait that long, then return the delay.
  throw new Error('Not written yet: waitRandom');
}
