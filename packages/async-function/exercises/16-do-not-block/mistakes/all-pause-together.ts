/** Every item waits for a turn of its own, but all of these waits run at the same time and end in the same turn: then all items are computed in one piece. Go through the items in one loop, so that an `await` holds up the items after it. */
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
  return Promise.all(
    items.map(async (item, index) => {
      if (index > 0) await pause();
      signal?.throwIfAborted();
      return fn(item, index);
    }),
  );
}
