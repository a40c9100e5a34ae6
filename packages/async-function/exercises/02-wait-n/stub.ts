import { waitRandom, type WaitOptions } from '#solution/01-wait-random';

/**
 * Starts `n` random waits at once and resolves to their delays in completion order.
 *
 * @param n - How many waits to start; a whole number, 0 or more.
 * @param maxDelay - Each delay stays below this many seconds.
 * @param options - The source of randomness and the timer, handed on to every wait.
 * @returns The delays in seconds, the first to finish first.
 * @throws {RangeError} If `n` is negative or not a whole number.
 */
export async function waitN(n: number, maxDelay: number, options?: WaitOptions): Promise<number[]> {
  // TODO: start n waits with waitRandom, then let each one push its delay when it has ended.
  throw new Error('Not written yet: waitN');
}
