/** The clock counts in milliseconds, and the task asks for seconds. Divide the difference by 1000. */
import { type WaitOptions } from '#solution/01-wait-random';
import { waitN } from '#solution/02-wait-n';

export interface MeasureOptions extends WaitOptions {
  now?: () => number;
}

export async function measureTime(n: number, maxDelay: number, options: MeasureOptions = {}): Promise<number> {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Cannot measure the waits: n is ${n}`);
  const { now = () => performance.now() } = options;
  const startMs = now();
  await waitN(n, maxDelay, options);
  return (now() - startMs) / n;
}
