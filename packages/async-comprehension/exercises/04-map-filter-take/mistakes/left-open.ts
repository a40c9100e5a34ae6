/** `takeAsync` calls `next` by hand and stops asking, so nobody tells the source that it may close: files and connections stay open. Let `for await` do the asking, or call `return` of the source yourself, in a `finally`. */
export * from '#solution/04-map-filter-take';

export function takeAsync<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  if (!Number.isInteger(limit) || limit < 0) throw new RangeError(`Cannot take: limit is ${limit}`);
  return firstOf(source, limit);
}

async function* firstOf<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  for (let taken = 0; taken < limit; taken++) {
    const result = await iterator.next();
    if (result.done === true) return;
    yield result.value;
  }
}
