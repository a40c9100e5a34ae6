/** The waits run one after the other here, so you measure the sum of their delays. Call `waitN` once with `n`: it has all of them under way at the same time. */
import { type WaitOptions } from '#solution/01-wait-random';
import { waitN } from '#solution/02-wait-n';

export interface MeasureOptions extends WaitOptions {
  now?: () => number;
}

export async function measureTime(n: number, maxDelay: number, options: MeasureOptions = {}): Promise<number> {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Cannot measure the waits: n is ${n}`);
  const { now = () => performance.now() } = options;
  const startMs = now();
  for (let started = 0; started < n; started++) await waitN(1, maxDelay, options);
  return (now() - startMs) / 1000 / n;
}
