/** The report stands behind the loop, where nothing runs when the consumer leaves early: the generator ends at its `yield`. Only a `finally` runs at every end. */
export type StreamEnd = 'finished' | 'failed' | 'stopped';

export async function findFirst<T>(source: AsyncIterable<T>, matches: (value: T) => boolean): Promise<T | undefined> {
  for await (const value of source) if (matches(value)) return value;
  return undefined;
}

export async function* reportEnd<T>(
  source: AsyncIterable<T>,
  report: (end: StreamEnd) => void,
): AsyncGenerator<T, void, undefined> {
  try {
    for await (const value of source) yield value;
  } catch (error) {
    report('failed');
    throw error;
  }
  report('finished');
}
