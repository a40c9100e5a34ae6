/** The waits run one after the other, because `await` holds the loop up: the second wait starts when the first has ended, and the times add up. Start all of them, and await after that. */
import { waitRandom, type WaitOptions } from '#solution/01-wait-random';

export async function waitN(n: number, maxDelay: number, options?: WaitOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot start the waits: n is ${n}`);
  const delays: number[] = [];
  for (let started = 0; started < n; started++) delays.push(await waitRandom(maxDelay, options));
  return delays;
}
