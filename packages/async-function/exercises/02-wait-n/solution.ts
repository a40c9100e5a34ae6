import { waitRandom, type WaitOptions } from '#solution/01-wait-random';

/**
 * Starts `n` random waits at once and resolves to their delays in completion order.
 *
 * @param n - How many waits to start; a whole number, 0 or more.
 * @param maxDelay - Each delay stays below this many seconds.
 * @param options - The source of randomness and the timer, handed on to every wait.
 * @returns The delays in seconds, the first to finish first. Rejects as soon as one wait fails; the others run on.
 * @throws {RangeError} If `n` is negative or not a whole number.
 * @example
 * await waitN(3, 5); // [0.7, 2.1, 4.9], after 4.9 seconds
 */
export async function waitN(n: number, maxDelay: number, options?: WaitOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) {
    throw new RangeError(`Cannot start the waits: n is ${n}, and must be a whole number, 0 or more`);
  }
  const waits = Array.from({ length: n }, () => waitRandom(maxDelay, options));
  const delays: number[] = [];
  const reports = waits.map(async (wait) => {
    delays.push(await wait);
  });
  await Promise.all(reports);
  return delays;
}
