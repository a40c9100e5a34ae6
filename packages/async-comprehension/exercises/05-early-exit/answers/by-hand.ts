/** Asks the source by hand, and closes it in a `finally`; the report comes in three places, one for each end. */
export type StreamEnd = 'finished' | 'failed' | 'stopped';

export async function findFirst<T>(source: AsyncIterable<T>, matches: (value: T) => boolean): Promise<T | undefined> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    let result = await iterator.next();
    while (result.done !== true && !matches(result.value)) result = await iterator.next();
    return result.done === true ? undefined : result.value;
  } finally {
    await iterator.return?.();
  }
}

export async function* reportEnd<T>(
  source: AsyncIterable<T>,
  report: (end: StreamEnd) => void,
): AsyncGenerator<T, void, undefined> {
  const iterator = source[Symbol.asyncIterator]();
  for (;;) {
    let result: IteratorResult<T, unknown>;
    try {
      result = await iterator.next();
    } catch (error) {
      report('failed');
      throw error;
    }
    if (result.done === true) {
      report('finished');
      return;
    }
    let asked = false;
    try {
      yield result.value;
      asked = true;
    } finally {
      if (!asked) {
        await iterator.return?.();
        report('stopped');
      }
    }
  }
}
