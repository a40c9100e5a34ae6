/** `takeAsync` calls `next` by hand and stops asking, so nobody tells the source that it may close: files and connections stay open. Let `for await` do the asking, or call `return` of the source yourself, in a `finally`. */
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
