/** The waits run at the same time, but this loop awaits them in the order in which they were started: a wait that ends early, or fails early, is not noticed before its turn. Give each one a small async function of its own. */
import { waitRandom, type WaitOptions } from '#solution/01-wait-random';

export async function waitN(n: number, maxDelay: number, options?: WaitOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot start the waits: n is ${n}`);
  const waits = Array.from({ length: n }, () => waitRandom(maxDelay, options));
  for (const wait of waits) wait.catch(() => undefined);
  const delays: number[] = [];
  for (const wait of waits) delays.push(await wait);
  return delays;
}
