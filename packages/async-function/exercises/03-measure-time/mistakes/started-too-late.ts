/** The clock is read after the waits were started, so the time that starting takes is missing. Read it before you call `waitN`. */
import { type WaitOptions } from '#solution/01-wait-random';
import { waitN } from '#solution/02-wait-n';

export interface MeasureOptions extends WaitOptions {
  now?: () => number;
}

export async function measureTime(n: number, maxDelay: number, options: MeasureOptions = {}): Promise<number> {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Cannot measure the waits: n is ${n}`);
  const { now = () => performance.now() } = options;
  const waits = waitN(n, maxDelay, options);
  const startMs = now();
  await waits;
  return (now() - startMs) / 1000 / n;
}
