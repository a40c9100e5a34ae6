/** One general step makes a list of none or one new value from each, and map and filter are built on it; the mapped type is awaited in the return type. */
async function* step<T, R>(
  source: AsyncIterable<T>,
  make: (value: T) => Promise<R[]>,
): AsyncGenerator<R, void, undefined> {
  for await (const value of source) yield* await make(value);
}

export function mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R,
): AsyncGenerator<Awaited<R>, void, undefined> {
  return step(source, async (value) => [await fn(value)]);
}

export function filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void, undefined> {
  return step(source, async (value) => ((await keep(value)) ? [value] : []));
}

export function takeAsync<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  if (limit < 0 || !Number.isInteger(limit)) throw new RangeError('limit must be a whole number, 0 or more');
  async function* take(): AsyncGenerator<T, void, undefined> {
    let taken = 0;
    for await (const value of source) {
      yield value;
      if (++taken >= limit) break;
    }
  }
  async function* nothing(): AsyncGenerator<T, void, undefined> {
    // Ends at once.
  }
  return limit === 0 ? nothing() : take();
}
