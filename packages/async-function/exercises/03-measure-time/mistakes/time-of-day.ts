/** `Date.now()` follows the time of day, which somebody may set while you measure: then the difference is wrong, even negative. Use `performance.now()`, which never runs backwards. */
import { type WaitOptions } from '#solution/01-wait-random';
import { waitN } from '#solution/02-wait-n';

export interface MeasureOptions extends WaitOptions {
  now?: () => number;
}

export async function measureTime(n: number, maxDelay: number, options: MeasureOptions = {}): Promise<number> {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Cannot measure the waits: n is ${n}`);
  const { now = () => Date.now() } = options;
  const startMs = now();
  await waitN(n, maxDelay, options);
  return (now() - startMs) / 1000 / n;
}
