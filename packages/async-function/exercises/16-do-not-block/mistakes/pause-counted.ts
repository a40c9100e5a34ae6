/** The new slice begins before the pause here, so the time in which others worked counts as yours. On a busy server each slice is then over after one item. Read the clock again when the pause has ended. */
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface SliceOptions {
  sliceMs?: number;
  now?: () => number;
  pause?: () => Promise<void>;
  signal?: AbortSignal;
}

export async function mapInSlices<T, R>(
  items: readonly T[],
  fn: (item: T, index: number) => R,
  options: SliceOptions = {},
): Promise<R[]> {
  const { sliceMs = 10, now = () => performance.now(), pause = () => nextTurn(), signal } = options;
  if (!(sliceMs >= 0)) throw new RangeError(`Cannot slice: sliceMs is ${sliceMs}`);
  signal?.throwIfAborted();
  const results: R[] = [];
  let sliceStartMs = now();
  for (const [index, item] of items.entries()) {
    if (index > 0 && now() - sliceStartMs >= sliceMs) {
      sliceStartMs = now();
      await pause();
      signal?.throwIfAborted();
    }
    results.push(fn(item, index));
  }
  return results;
}
