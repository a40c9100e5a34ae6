/** It takes as many values as are allowed, waits for all their calls, and only then takes more. One slow call leaves all other places empty, and one slow value of the source keeps the calls from starting. Fill each place when it gets free. */
export interface MapConcurrentOptions {
  readonly concurrency: number;
  readonly ordered?: boolean;
}

export function mapConcurrent<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | Promise<R>,
  { concurrency }: MapConcurrentOptions,
): AsyncGenerator<R, void, undefined> {
  if (!Number.isInteger(concurrency) || concurrency < 1) throw new RangeError(`concurrency is ${concurrency}`);
  return run(source, fn, concurrency);
}

async function* run<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | Promise<R>,
  concurrency: number,
): AsyncGenerator<R, void, undefined> {
  const controller = new AbortController();
  let batch: T[] = [];
  const callAll = async () => {
    const calls = batch.map(async (value) => fn(value, controller.signal));
    batch = [];
    try {
      return await Promise.all(calls);
    } catch (error) {
      controller.abort(error);
      await Promise.allSettled(calls);
      throw error;
    }
  };
  for await (const value of source) {
    batch.push(value);
    if (batch.length === concurrency) yield* await callAll();
  }
  yield* await callAll();
}
