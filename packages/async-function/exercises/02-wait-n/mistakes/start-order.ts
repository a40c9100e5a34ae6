/** These are the delays in the order in which the waits were started, because `Promise.all` keeps the order of its promises. Let each wait push its own delay to a shared array when it has ended. */
import { waitRandom, type WaitOptions } from '#solution/01-wait-random';

export async function waitN(n: number, maxDelay: number, options?: WaitOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot start the waits: n is ${n}`);
  return Promise.all(Array.from({ length: n }, () => waitRandom(maxDelay, options)));
}
