/** `takeAsync` looks at the limit when it already has the next value. So it asks for one value that nobody gets, and waits for it before it ends. Stop behind the last `yield`, and treat a limit of 0 on its own. */
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
  let taken = 0;
  for await (const value of source) {
    if (taken++ === limit) return;
    yield value;
  }
}
