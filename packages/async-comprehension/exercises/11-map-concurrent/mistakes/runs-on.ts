/** A failure reaches the consumer, and leaving ends the loop, but nobody else is told: the other calls run on, their signal is never aborted, and the source stays open. Abort the signal, close the source, and wait for both, in a `finally`. */
export interface MapConcurrentOptions {
  readonly concurrency: number;
  readonly ordered?: boolean;
}

export function mapConcurrent<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | Promise<R>,
  { concurrency, ordered = true }: MapConcurrentOptions,
): AsyncGenerator<R, void, undefined> {
  if (!Number.isInteger(concurrency) || concurrency < 1) throw new RangeError(`concurrency is ${concurrency}`);
  return run(source, fn, concurrency, ordered);
}

async function* run<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | Promise<R>,
  concurrency: number,
  ordered: boolean,
): AsyncGenerator<R, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  const { signal } = new AbortController();
  const places: PromiseWithResolvers<IteratorResult<R, void>>[] = [];
  const free: PromiseWithResolvers<IteratorResult<R, void>>[] = [];
  let question: Promise<IteratorResult<T, unknown>> = Promise.resolve({ done: false, value: undefined as T });
  let failed = false;
  const ask = (last: IteratorResult<T, unknown>) =>
    last.done === true || failed ? { done: true as const, value: undefined } : iterator.next();
  const start = async () => {
    const place = Promise.withResolvers<IteratorResult<R, void>>();
    place.promise.catch(() => undefined);
    places.push(place);
    free.push(place);
    try {
      question = question.then(ask);
      const asked = await question;
      const result =
        asked.done === true
          ? { done: true as const, value: undefined }
          : { done: false as const, value: await fn(asked.value, signal) };
      (ordered ? place : free.shift())?.resolve(result);
    } catch (error) {
      failed = true;
      for (const { reject } of places) reject(error);
    }
  };
  for (let started = 0; started < concurrency; started++) void start();
  for (let place = places[0]; place !== undefined; place = places[0]) {
    const result = await place.promise;
    places.shift();
    if (result.done === true) continue;
    void start();
    yield result.value;
  }
}
