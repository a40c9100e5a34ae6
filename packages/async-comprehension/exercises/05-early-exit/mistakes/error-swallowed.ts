/** The `catch` notes the error and keeps it, so the consumer takes a broken stream for a finished one. Throw the error again. */
export type StreamEnd = 'finished' | 'failed' | 'stopped';

export async function findFirst<T>(source: AsyncIterable<T>, matches: (value: T) => boolean): Promise<T | undefined> {
  for await (const value of source) if (matches(value)) return value;
  return undefined;
}

export async function* reportEnd<T>(
  source: AsyncIterable<T>,
  report: (end: StreamEnd) => void,
): AsyncGenerator<T, void, undefined> {
  let end: StreamEnd = 'stopped';
  try {
    for await (const value of source) yield value;
    end = 'finished';
  } catch {
    end = 'failed';
  } finally {
    report(end);
  }
}
