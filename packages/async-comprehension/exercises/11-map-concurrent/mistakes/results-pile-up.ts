/** Only calls that run are counted. A call that has ended makes room for the next at once, also if nobody takes its result: behind a slow consumer or a slow call the results pile up, as many as the source can give. Count a value until the consumer has got its result. */
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
  let running = 0;
  let wake = (): void => undefined;

  const news = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });

  const call = async (value: T): Promise<void> => {
    if (signal.aborted) return;
    const place: Place<R> = {};
    if (ordered) places.push(place);
    running++;
    try {
      place.result = { value: await fn(value, signal) };
      if (!ordered) places.push(place);
    } catch (error) {
      controller.abort(error);
    }
    running--;
    wake();
    void fill();
  };

  const fill = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    try {
      while (isOpen && running < concurrency && !signal.aborted) {
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

  const allEnded = async (): Promise<void> => {
    while (running > 0) await news();
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
      yield result.value;
    }
  } finally {
    const hasFailed = signal.aborted;
    if (underway > 0) controller.abort();
    const closing = isOpen ? iterator.return?.() : undefined;
    await Promise.allSettled([closing, allEnded()]);
    if (!hasFailed) await closing;
  }
}
