/** Callbacks only: one function computes until its time is up, then asks `setImmediate` or the pause to call it again. */
export type SliceOptions = Readonly<{
  sliceMs?: number;
  now?: () => number;
  pause?: () => Promise<void>;
  signal?: AbortSignal;
}>;

export function mapInSlices<T, R>(
  items: readonly T[],
  fn: (item: T, index: number) => R,
  { sliceMs = 10, now, pause, signal }: SliceOptions = {},
): Promise<R[]> {
  const clock = (): number => (now ? now() : performance.now());
  return new Promise((resolve, reject) => {
    if (sliceMs < 0 || Number.isNaN(sliceMs)) throw new RangeError('sliceMs must be 0 or more');
    const results: R[] = [];
    const slice = (): void => {
      if (signal?.aborted === true) throw signal.reason;
      const endMs = clock() + sliceMs;
      do {
        if (results.length === items.length) {
          resolve(results);
          return;
        }
        const index = results.length;
        results.push(fn(items[index] as T, index));
      } while (clock() < endMs);
      if (results.length === items.length) resolve(results);
      else giveWay();
    };
    const guarded = (): void => {
      Promise.try(slice).catch(reject);
    };
    const giveWay = (): void => {
      if (pause) pause().then(guarded, reject);
      else setImmediate(guarded);
    };
    slice();
  });
}
