/** `findFirst` reads the whole stream into a list and looks for its value there. It makes what nobody wants, and on an endless stream it never comes back. Look at each value when it comes, and leave at the first match. */
export type StreamEnd = 'finished' | 'failed' | 'stopped';

export async function findFirst<T>(source: AsyncIterable<T>, matches: (value: T) => boolean): Promise<T | undefined> {
  return (await Array.fromAsync(source)).find(matches);
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
