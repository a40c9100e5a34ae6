/** A generator computes and yields where it would like to pause; a second function drives it. The pause is `setImmediate` in a promise, and the signal rejects at once by its event. */
export interface SliceOptions {
  readonly sliceMs?: number;
  readonly now?: () => number;
  readonly pause?: () => Promise<void>;
  readonly signal?: AbortSignal;
}

function* compute<T, R>(items: readonly T[], fn: (item: T, index: number) => R, isOver: () => boolean) {
  const results = new Array<R>();
  for (let index = 0; index < items.length; index++) {
    results[index] = fn(items[index] as T, index);
    if (index + 1 < items.length && isOver()) yield;
  }
  return results;
}

export const mapInSlices = async <T, R>(
  items: readonly T[],
  fn: (item: T, index: number) => R,
  options?: SliceOptions,
): Promise<R[]> => {
  const { sliceMs, now, pause, signal } = { sliceMs: 10, ...options };
  if (!(sliceMs > -Number.MIN_VALUE)) throw new RangeError(`sliceMs is ${sliceMs}`);
  const clock = now ?? performance.now.bind(performance);
  const turn = pause ?? (() => new Promise<void>((resolve) => void setImmediate(resolve)));
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const onAbort = (): void => {
    reject(signal?.reason);
  };
  aborted.catch(() => undefined);
  signal?.addEventListener('abort', onAbort);
  try {
    if (signal?.aborted === true) onAbort();
    await Promise.race([aborted, Promise.resolve()]);
    let sinceMs = clock();
    const steps = compute(items, fn, () => clock() >= sinceMs + sliceMs);
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await Promise.race([turn(), aborted]);
      sinceMs = clock();
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
};
