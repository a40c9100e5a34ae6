/** The pause that this brings itself is a promise that has settled already. To await it puts the rest of your function behind other promises, but the event loop does not move on: no timer, no request and no abort gets a turn. Ask what Node runs once per turn of the loop. */
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
  const { sliceMs = 10, now = () => performance.now(), pause = () => Promise.resolve(), signal } = options;
  if (!(sliceMs >= 0)) throw new RangeError(`Cannot slice: sliceMs is ${sliceMs}`);
  signal?.throwIfAborted();
  const results: R[] = [];
  let sliceStartMs = now();
  for (const [index, item] of items.entries()) {
    if (index > 0 && now() - sliceStartMs >= sliceMs) {
      await pause();
      signal?.throwIfAborted();
      sliceStartMs = now();
    }
    results.push(fn(item, index));
  }
  return results;
}
