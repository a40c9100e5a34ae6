/** What may be set about a concurrent map. */
export interface MapConcurrentOptions {
  /** How many values may be under way at the same time: a whole number, 1 or more. */
  readonly concurrency: number;
  /** Whether the results keep the order of the source; if not, each comes when it is ready. Default true. */
  readonly ordered?: boolean;
}

/**
 * Changes each value of a stream, several at the same time.
 *
 * @param source - Where the values come from.
 * @param fn - Makes a result from each value; may be async. Its signal is aborted when the stream stops early.
 * @param options - How many at a time, and in which order.
 * @returns A stream of the results.
 * @throws {RangeError} If `concurrency` is below 1 or not a whole number; at the call.
 */
export function mapConcurrent<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T, signal: AbortSignal) => R | Promise<R>,
  options: MapConcurrentOptions,
): AsyncGenerator<R, void, undefined> {
  // TODO: check the options here, and return what an async generator function gives that does the work.
  throw new Error('Not written yet: mapConcurrent');
}
