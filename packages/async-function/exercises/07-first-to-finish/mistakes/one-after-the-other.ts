/** The jobs run one after the other, because `await` holds the loop up: the second job is started when the first has ended, and so the first in the list always wins. Start all of them before you wait. */
type Job<T> = (signal: AbortSignal) => Promise<T>;

export async function firstToFinish<T>(jobs: readonly Job<T>[]): Promise<T> {
  for (const job of jobs) return await job(new AbortController().signal);
  throw new RangeError('Cannot find the first: there are no jobs');
}

export async function firstToSucceed<T>(jobs: readonly Job<T>[]): Promise<T> {
  if (jobs.length === 0) throw new RangeError('Cannot find the first: there are no jobs');
  const errors: unknown[] = [];
  for (const job of jobs) {
    try {
      return await job(new AbortController().signal);
    } catch (error) {
      errors.push(error);
    }
  }
  throw new AggregateError(errors);
}
