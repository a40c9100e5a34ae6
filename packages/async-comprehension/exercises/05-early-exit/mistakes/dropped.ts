/** `findFirst` calls `next` by hand and drops the stream when it has found its value. Nobody calls `return`, so the clean-up of the source never runs. Use `for await`, and leave it. */
export type StreamEnd = 'finished' | 'failed' | 'stopped';

export async function findFirst<T>(source: AsyncIterable<T>, matches: (value: T) => boolean): Promise<T | undefined> {
  const iterator = source[Symbol.asyncIterator]();
  for (;;) {
    const result = await iterator.next();
    if (result.done === true) return undefined;
    if (matches(result.value)) return result.value;
  }
}

export async function* reportEnd<T>(
  source: AsyncIterable<T>,
  report: (end: StreamEnd) => void,
): AsyncGenerator<T, void, undefined> {
  let end: StreamEnd = 'stopped';
  try {
    for await (const value of source) yield value;
    end = 'finished';
  } catch (error) {
    end = 'failed';
    throw error;
  } finally {
    report(end);
  }
}
