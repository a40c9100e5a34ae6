/** The variable begins with `'finished'`, and when the consumer leaves, no code runs that could change it. Begin with `'stopped'`, and set `'finished'` behind the loop. */
export type StreamEnd = 'finished' | 'failed' | 'stopped';

export async function findFirst<T>(source: AsyncIterable<T>, matches: (value: T) => boolean): Promise<T | undefined> {
  for await (const value of source) if (matches(value)) return value;
  return undefined;
}

export async function* reportEnd<T>(
  source: AsyncIterable<T>,
  report: (end: StreamEnd) => void,
): AsyncGenerator<T, void, undefined> {
  let end: StreamEnd = 'finished';
  try {
    for await (const value of source) yield value;
  } catch (error) {
    end = 'failed';
    throw error;
  } finally {
    report(end);
  }
}
