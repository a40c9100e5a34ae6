/** This pauses after every item. Others get their turn, but a turn of the event loop may cost more than the item did, and a long list takes many times as long. Pause only when the clock says that the slice is over. */
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
  const { sliceMs = 10, pause = () => nextTurn(), signal } = options;
  if (!(sliceMs >= 0)) throw new RangeError(`Cannot slice: sliceMs is ${sliceMs}`);
  signal?.throwIfAborted();
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0) {
      await pause();
      signal?.throwIfAborted();
    }
    results.push(fn(item, index));
  }
  return results;
}
