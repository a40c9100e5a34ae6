/** Calls `next` by hand, and closes the source in a `finally` if it has not ended by itself. */
async function* walk<T>(source: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  let open = true;
  try {
    for (;;) {
      open = false;
      const result = await iterator.next();
      if (result.done === true) return;
      open = true;
      yield result.value;
    }
  } finally {
    if (open) await iterator.return?.();
  }
}

export const mapAsync = <T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | PromiseLike<R>,
): AsyncGenerator<R, void, undefined> =>
  (async function* () {
    for await (const value of walk(source)) yield await fn(value);
  })();

export const filterAsync = <T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | PromiseLike<boolean>,
): AsyncGenerator<T, void, undefined> =>
  (async function* () {
    for await (const value of walk(source)) {
      const stays = await keep(value);
      if (!stays) continue;
      yield value;
    }
  })();

export const takeAsync = <T>(source: AsyncIterable<T>, limit: number): AsyncGenerator<T, void, undefined> => {
  if (!(Number.isInteger(limit) && limit >= 0)) throw new RangeError(`limit is ${limit}`);
  return (async function* () {
    let left = limit;
    if (left > 0) {
      for await (const value of walk(source)) {
        yield value;
        left -= 1;
        if (left === 0) break;
      }
    }
  })();
};
