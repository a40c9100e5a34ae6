/** For `n` of 0 this divides by 0, and JavaScript gives `NaN` or `Infinity` instead of an error. Check `n` first and throw a `RangeError`. */
import { type WaitOptions } from '#solution/01-wait-random';
import { waitN } from '#solution/02-wait-n';

export interface MeasureOptions extends WaitOptions {
  now?: () => number;
}

export async function measureTime(n: number, maxDelay: number, options: MeasureOptions = {}): Promise<number> {
  const { now = () => performance.now() } = options;
  const startMs = now();
  await waitN(n, maxDelay, options);
  return (now() - startMs) / 1000 / n;
}
