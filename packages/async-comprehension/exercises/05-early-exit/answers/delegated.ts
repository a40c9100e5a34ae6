/** The values are passed on by `yield*`, and the search breaks out of its loop with a variable. */
export type StreamEnd = 'finished' | 'failed' | 'stopped';

export const findFirst = async <T>(
  source: AsyncIterable<T>,
  matches: (value: T) => boolean,
): Promise<T | undefined> => {
  let found: T | undefined;
  for await (const value of source) {
    if (!matches(value)) continue;
    found = value;
    break;
  }
  return found;
};

export const reportEnd = <T>(
  source: AsyncIterable<T>,
  report: (end: StreamEnd) => void,
): AsyncGenerator<T, void, undefined> =>
  (async function* (): AsyncGenerator<T, void, undefined> {
    let finished = false;
    let failed = false;
    try {
      yield* source;
      finished = true;
    } catch (error) {
      failed = true;
      throw error;
    } finally {
      report(finished ? 'finished' : failed ? 'failed' : 'stopped');
    }
  })();
