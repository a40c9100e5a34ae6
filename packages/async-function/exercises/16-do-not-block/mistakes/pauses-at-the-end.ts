/** After the last item this still pauses, although nothing is left to give way for: the caller waits for a turn in which you do nothing. Look whether items are left before you pause. */
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
    results.push(fn(item, index));
    if (now() - sliceStartMs >= sliceMs) {
      await pause();
      signal?.throwIfAborted();
      sliceStartMs = now();
    }
  }
  return results;
}
