/** The waits race each other; the winner leaves the field and the rest race again. Slow for large n, and right. */
import { waitRandom, type WaitOptions } from '#solution/01-wait-random';

export const waitN = async (n: number, maxDelay: number, options?: WaitOptions): Promise<number[]> => {
  if (n < 0 || !Number.isSafeInteger(n)) throw new RangeError(`Cannot start the waits: n is ${n}`);
  const field = new Map<number, Promise<{ lane: number; delay: number }>>();
  for (let lane = 0; lane < n; lane++) {
    field.set(
      lane,
      waitRandom(maxDelay, options).then((delay) => ({ lane, delay })),
    );
  }
  const delays: number[] = [];
  while (field.size > 0) {
    const { lane, delay } = await Promise.race(field.values());
    field.delete(lane);
    delays.push(delay);
  }
  return delays;
};
