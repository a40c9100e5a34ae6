/** It calls the function for every value of the source before it gives the first result, so nothing limits how many calls are under way, and an endless source is never read to its end. Stop asking when the limit is reached, and go on when the consumer has taken a result. */
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
  return run(source, fn, ordered);
}

async function* run<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | Promise<R>,
  ordered: boolean,
): AsyncGenerator<R, void, undefined> {
  const controller = new AbortController();
  const results: Promise<R>[] = [];
  const places: PromiseWithResolvers<R>[] = [];
  const call = async (value: T) => fn(value, controller.signal);
  for await (const value of source) {
    const result = call(value);
    result.catch((error: unknown) => {
      controller.abort(error);
    });
    if (ordered) {
      results.push(result);
      continue;
    }
    const place = Promise.withResolvers<R>();
    place.promise.catch(() => undefined);
    places.push(place);
    results.push(place.promise);
    const settle = () => places.shift()?.resolve(result);
    result.then(settle, settle);
  }
  try {
    for (const result of results) yield await result;
  } catch (error) {
    await Promise.allSettled(results);
    throw error;
  } finally {
    controller.abort();
    await Promise.allSettled(results);
  }
}
