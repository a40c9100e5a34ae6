/** The check stands inside of the generator, and no line of a generator runs before the first question. So the `RangeError` comes late, and far from the call that is wrong. Check in an ordinary function that returns the generator. */
export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void, undefined> {
  for await (const value of source) yield fn(value);
}

export async function* filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void, undefined> {
  for await (const value of source) if (await keep(value)) yield value;
}

export async function* takeAsync<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  if (!Number.isInteger(limit) || limit < 0) throw new RangeError(`Cannot take: limit is ${limit}`);
  if (limit === 0) return;
  let taken = 0;
  for await (const value of source) {
    yield value;
    if (++taken === limit) return;
  }
}
