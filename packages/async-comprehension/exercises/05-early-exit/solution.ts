/** How a stream ended: it had no more values, it failed, or its consumer left early. */
export type StreamEnd = 'finished' | 'failed' | 'stopped';

/**
 * Finds the first value of a stream that matches, and closes the stream.
 *
 * @param source - Where the values come from; it may be endless.
 * @param matches - Says whether a value is the one. If it throws, the stream is closed too.
 * @returns The value, or `undefined` if there is none.
 * @throws What the source or `matches` throws.
 * @example
 * await findFirst(asyncGenerator({ count: Infinity }), (n) => n > 9); // 9.4, and no timer is left
 */
export async function findFirst<T>(source: AsyncIterable<T>, matches: (value: T) => boolean): Promise<T | undefined> {
  for await (const value of source) {
    if (matches(value)) return value;
  }
  return undefined;
}

/**
 * Passes a stream on, and reports how it ended.
 *
 * A stream that nobody asks any more, and nobody closes, does not end, and is not reported.
 *
 * @param source - Where the values come from. It is closed before the report.
 * @param report - Is told the end, once.
 * @returns A stream of the same values.
 * @throws What the source throws.
 * @example
 * for await (const n of reportEnd(asyncGenerator(), console.log)) if (n > 9) break; // prints 'stopped'
 */
export async function* reportEnd<T>(
  source: AsyncIterable<T>,
  report: (end: StreamEnd) => void,
): AsyncGenerator<T, void, undefined> {
  // If the consumer leaves, nothing below runs but `finally`.
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
