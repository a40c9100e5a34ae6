/** What may be set about a concurrent map. */
export interface MapConcurrentOptions {
  /** How many values may be under way at the same time: a whole number, 1 or more. */
  readonly concurrency: number;
  /** Whether the results keep the order of the source; if not, each comes when it is ready. Default true. */
  readonly ordered?: boolean;
}

/** Where a result is put, and the consumer looks for it. */
interface Place<R> {
  result?: { readonly value: R };
}

/**
 * Changes each value of a stream, several at the same time.
 *
 * A value is under way from the question to the source until the consumer gets its result. So a slow consumer holds
 * the source back, and the memory in use has a limit. When a call or the source fails, or the consumer leaves, nothing
 * new is started, the calls under way are told by their signal, and the stream ends when they and the source have ended.
 *
 * @param source - Where the values come from; it may be endless. It is asked one question after the other.
 * @param fn - Makes a result from each value; may be async. Its signal is aborted when the stream stops early; after a
 * failure, that failure is the signal's reason.
 * @param options - How many at a time, and in which order.
 * @returns A stream of the results.
 * @throws {RangeError} If `concurrency` is below 1 or not a whole number; at the call.
 * @example
 * const pages = mapConcurrent(links, (link, signal) => fetch(link, { signal }), { concurrency: 5 });
 * for await (const page of pages) console.log(page.status); // in the order of the links
 */
export function mapConcurrent<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | Promise<R>,
  { concurrency, ordered = true }: MapConcurrentOptions,
): AsyncGenerator<R, void, undefined> {
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new RangeError(`Cannot map the stream: concurrency is ${concurrency}, and must be a whole number, 1 or more`);
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
  let bell = Promise.withResolvers<undefined>();
  // Not the signal's reason: an abort with undefined makes an error of its own.
  let failure: { readonly reason: unknown } | null = null as { readonly reason: unknown } | null;

  const fail = (reason: unknown): void => {
    failure ??= { reason };
    controller.abort(reason);
  };

  const news = async (): Promise<void> => {
    await bell.promise;
    bell = Promise.withResolvers();
  };

  const call = async (value: T): Promise<void> => {
    if (signal.aborted) return;
    const place: Place<R> = {};
    if (ordered) places.push(place);
    running++;
    try {
      place.result = { value: await fn(value, signal) };
      if (!ordered) places.push(place);
    } catch (error) {
      // It keeps its place under way, so the stream is not over.
      fail(error);
    }
    running--;
    bell.resolve(undefined);
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
      fail(error);
    }
    isAsking = false;
    bell.resolve(undefined);
  };

  const allEnded = async (): Promise<void> => {
    while (running > 0) await news();
  };

  try {
    void fill();
    while (isOpen || underway > 0) {
      if (failure !== null) throw failure.reason;
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
    // Calls that are stopped because the consumer leaves may fail, too.
    const hasFailed = failure !== null;
    if (underway > 0) controller.abort();
    const closing = isOpen ? iterator.return?.() : undefined;
    await Promise.allSettled([closing, allEnded()]);
    // What broke first tells more than what broke in the closing.
    if (!hasFailed) await closing;
  }
}
