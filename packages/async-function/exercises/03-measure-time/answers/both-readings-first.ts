/** Seconds are made of each reading, the number of waits comes from the list, and one line does the sum. */
import { type WaitOptions } from '#solution/01-wait-random';
import { waitN } from '#solution/02-wait-n';

export interface MeasureOptions extends WaitOptions {
  now?: (() => number) | undefined;
}

export const measureTime = async (n: number, maxDelay: number, options: MeasureOptions = {}): Promise<number> => {
  if (!Number.isSafeInteger(n) || n <= 0) throw new RangeError('Cannot measure the waits: n must be 1, 2, 3 …');
  const { now, ...wait } = options;
  const seconds = (): number => (now ? now() : performance.now()) / 1000;
  const from = seconds();
  const { length } = await waitN(n, maxDelay, wait);
  const to = seconds();
  return (to - from) / length;
};
