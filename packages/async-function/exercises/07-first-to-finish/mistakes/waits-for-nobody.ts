/** Without any job, `Promise.race` never settles, and whoever awaits it waits for ever. `Promise.any` rejects, but with an `AggregateError` that holds no reason. Look at the number of jobs first. */
type Job<T> = (signal: AbortSignal) => Promise<T>;

async function stopLosers<T>(jobs: readonly Job<T>[], decide: (runs: Promise<T>[]) => Promise<T>): Promise<T> {
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
    return await decide(runs);
  } finally {
    for (const controller of underWay) controller.abort();
  }
}

export async function firstToFinish<T>(jobs: readonly Job<T>[]): Promise<T> {
  return stopLosers(jobs, (runs) => Promise.race(runs));
}

export async function firstToSucceed<T>(jobs: readonly Job<T>[]): Promise<T> {
  return stopLosers(jobs, (runs) => Promise.any(runs));
}
