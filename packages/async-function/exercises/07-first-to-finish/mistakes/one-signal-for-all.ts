/** All jobs share one signal, so the winner is stopped together with the losers. What it gave may still need its signal: a `Response` of `fetch` cannot be read after that. Give each job a signal of its own. */
type Job<T> = (signal: AbortSignal) => Promise<T>;

async function stopAll<T>(jobs: readonly Job<T>[], decide: (runs: Promise<T>[]) => Promise<T>): Promise<T> {
  if (jobs.length === 0) throw new RangeError('Cannot find the first: there are no jobs');
  const controller = new AbortController();
  try {
    return await decide(jobs.map(async (job) => job(controller.signal)));
  } finally {
    controller.abort();
  }
}

export async function firstToFinish<T>(jobs: readonly Job<T>[]): Promise<T> {
  return stopAll(jobs, (runs) => Promise.race(runs));
}

export async function firstToSucceed<T>(jobs: readonly Job<T>[]): Promise<T> {
  return stopAll(jobs, (runs) => Promise.any(runs));
}
