/** The calls under way are told to stop, and nobody waits until they have: the program goes on while they still work, with whatever they hold. Wait for all of them at the end, whether they succeed or fail, and for the closing of the source too. */
export interface MapConcurrentOptions {
  readonly concurrency: number;
  readonly ordered?: boolean;
}

interface Place<R> {
  result?: { readonly value: R };
}

export function mapConcurrent<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | Promise<R>,
  { concurrency, ordered = true }: MapConcurrentOptions,
): AsyncGenerator<R, void, undefined> {
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`concurrency is ${concurrency}`);
  }
  return run(source, fn, concurrency, ordered);
}

async function* run<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | Promise<R>,
  concurrency: number,
  ordered: boolean,
): AsyncGenerator<R, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  const controller = new AbortController();
  const { signal } = controller;
  const places: Place<R>[] = [];
  let isOpen = true as boolean;
  let isAsking = false;
  let underway = 0;
  let wake = (): void => undefined;

  const news = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });

  const call = async (value: T): Promise<void> => {
    if (signal.aborted) return;
    const place: Place<R> = {};
    if (ordered) places.push(place);
    try {
      place.result = { value: await fn(value, signal) };
      if (!ordered) places.push(place);
    } catch (error) {
      controller.abort(error);
    }
    wake();
  };

  const fill = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    try {
      while (isOpen && underway < concurrency && !signal.aborted) {
        underway++;
        const result = await iterator.next();
        if (result.done === true) {
          isOpen = false;
          underway--;
        } else {
          void call(result.value);
        }
      }
    } catch (error) {
      isOpen = false;
      controller.abort(error);
    }
    isAsking = false;
    wake();
  };

  try {
    void fill();
    while (isOpen || underway > 0) {
      signal.throwIfAborted();
      const result = places[0]?.result;
      if (result === undefined) {
        await news();
        continue;
      }
      places.shift();
      underway--;
      void fill();
      yield result.value;
    }
  } finally {
    const hasFailed = signal.aborted;
    if (underway > 0) controller.abort();
    const closing = isOpen ? iterator.return?.() : undefined;
    await Promise.allSettled([closing]);
    if (!hasFailed) await closing;
  }
}
