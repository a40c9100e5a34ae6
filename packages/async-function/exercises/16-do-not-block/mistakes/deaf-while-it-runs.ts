/** The signal is asked once, before the first item. Who aborts later can do so only during a pause, and after the pause nobody looks: the computation runs to its end for a client who has left. Ask again after every pause. */
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
      await pause();
      sliceStartMs = now();
    }
    results.push(fn(item, index));
  }
  return results;
}
