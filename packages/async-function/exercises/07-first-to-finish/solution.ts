/**
 * Starts all jobs at once, and ends as the first job ends: with its value, or with its failure.
 *
 * The jobs that are still under way then are stopped: their signals are aborted. The winner's signal is not.
 *
 * @param jobs - Functions that start work; each is called once, with a signal of its own.
 * @returns The value of the job that ended first. Rejects with its reason if it failed.
 * @throws {RangeError} If there is no job.
 * @example
 * await firstToFinish([(signal) => fetch(near, { signal }), (signal) => fetch(far, { signal })]);
 */
export async function firstToFinish<T>(jobs: readonly ((signal: AbortSignal) => Promise<T>)[]): Promise<T> {
  return stopLosers(jobs, (runs) => Promise.race(runs));
}

/**
 * Starts all jobs at once, and gives the value of the first one that succeeds.
 *
 * The jobs that are still under way then are stopped: their signals are aborted. The winner's signal is not.
 *
 * @param jobs - Functions that start work; each is called once, with a signal of its own.
 * @returns The value that came first. If every job fails, it rejects with an `AggregateError`, and its `errors` are the
 * reasons in the order of the jobs.
 * @throws {RangeError} If there is no job.
 * @example
 * await firstToSucceed([() => Promise.reject('down'), async () => 'up']); // 'up'
 */
export async function firstToSucceed<T>(jobs: readonly ((signal: AbortSignal) => Promise<T>)[]): Promise<T> {
  return stopLosers(jobs, (runs) => Promise.any(runs));
}

async function stopLosers<T>(
  jobs: readonly ((signal: AbortSignal) => Promise<T>)[],
  decide: (runs: Promise<T>[]) => Promise<T>,
): Promise<T> {
  if (jobs.length === 0) {
    throw new RangeError('Cannot find the first: there are 0 jobs, and must be 1 or more');
  }
  const underWay = new Set<AbortController>();
  const runs = jobs.map(async (job) => {
    const controller = new AbortController();
    underWay.add(controller);
    try {
      return await job(controller.signal);
    } finally {
      // Whoever has ended is not stopped: the caller may read on from what the winner gave, with the winner's signal.
      underWay.delete(controller);
    }
  });
  try {
    return await decide(runs);
  } finally {
    for (const controller of underWay) controller.abort();
  }
}
