/** Each step collects its whole source into a list before it gives the first value. On an endless source that never happens. Ask for one value, give it, and ask for the next only then. */
export async function* mapAsync<T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void, undefined> {
  for (const value of await Array.fromAsync(source)) yield fn(value);
}

export async function* filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void, undefined> {
  for (const value of await Array.fromAsync(source)) if (await keep(value)) yield value;
}

export function takeAsync<T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> {
  if (!Number.isInteger(limit) || limit < 0) throw new RangeError(`Cannot take: limit is ${limit}`);
  return (async function* () {
    yield* (await Array.fromAsync(source)).slice(0, limit);
  })();
}
