/** The list is given back before any wait has ended, so it is empty: `forEach` does not wait for the async functions that it calls. Use `map`, and await `Promise.all` of what it returns. */
import { waitRandom, type WaitOptions } from '#solution/01-wait-random';

export async function waitN(n: number, maxDelay: number, options?: WaitOptions): Promise<number[]> {
  if (!Number.isInteger(n) || n < 0) throw new RangeError(`Cannot start the waits: n is ${n}`);
  const delays: number[] = [];
  Array.from({ length: n }, () => waitRandom(maxDelay, options)).forEach(async (wait) => {
    delays.push(await wait.catch(() => 0));
  });
  return delays;
}
