/** How a stream ended: it had no more values, it failed, or its consumer left early. */
export type StreamEnd = 'finished' | 'failed' | 'stopped';

/**
 * Finds the first value of a stream that matches, and closes the stream.
 *
 * @param source - Where the values come from; it may be endless.
 * @param matches - Says whether a value is the one.
 * @returns The value, or `undefined` if there is none.
 */
export async function findFirst<T>(source: AsyncIterable<T>, matches: (value: T) => boolean): Promise<T | undefined> {
  // TODO: walk through the source and leave the loop at the first match.
  throw new Error('Not written yet: findFirst');
}

/**
 * Passes a stream on, and reports how it ended.
 *
 * @param source - Where the values come from.
 * @param report - Is told the end, once.
 * @returns A stream of the same values.
 */
export function reportEnd<T>(
  source: AsyncIterable<T>,
  report: (end: StreamEnd) => void,
): AsyncGenerator<T, void, undefined> {
  // TODO: put `async` before `function` and a star behind it, then pass each value on, and report in a `finally`.
  throw new Error('Not written yet: reportEnd');
}
