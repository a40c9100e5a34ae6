/** `takeAsync` looks at the limit when it already has the next value. So it asks for one value that nobody gets, and waits for it before it ends. Stop behind the last `yield`, and treat a limit of 0 on its own. */
export * from '#solution/04-map-filter-take';

export function takeAsync<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  if (!Number.isInteger(limit) || limit < 0) throw new RangeError(`Cannot take: limit is ${limit}`);
  return firstOf(source, limit);
}

async function* firstOf<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  let taken = 0;
  for await (const value of source) {
    if (taken++ === limit) return;
    yield value;
  }
}
