/** The check stands inside of the generator, and no line of a generator runs before the first question. So the `RangeError` comes late, and far from the call that is wrong. Check in an ordinary function that returns the generator. */
export * from '#solution/04-map-filter-take';

export async function* takeAsync<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  if (!Number.isInteger(limit) || limit < 0) throw new RangeError(`Cannot take: limit is ${limit}`);
  if (limit === 0) return;
  let taken = 0;
  for await (const value of source) {
    yield value;
    if (++taken === limit) return;
  }
}
