/** An async function runs on the same thread as all the rest, and nothing here lets go of it: the whole computation is one piece, and nobody else has a turn before its end. Look at the clock after each item, and await a pause when the slice is over. */
import type { SliceOptions } from '#solution/16-do-not-block';

export * from '#solution/16-do-not-block';

export async function mapInSlices<T, R>(
  items: readonly T[],
  fn: (item: T, index: number) => R,
  options: SliceOptions = {},
): Promise<R[]> {
  const { sliceMs = 10, signal } = options;
  if (!(sliceMs >= 0)) throw new RangeError(`Cannot slice: sliceMs is ${sliceMs}`);
  signal?.throwIfAborted();
  return items.map(fn);
}
