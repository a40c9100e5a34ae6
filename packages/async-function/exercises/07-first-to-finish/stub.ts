/**
 * Starts all jobs at once, and ends as the first job ends: with its value, or with its failure.
 *
 * The jobs that are still under way then are stopped: their signals are aborted. The winner's signal is not.
 *
 * @param jobs - Functions that start work; each is called once, with a signal of its own.
 * @returns The value of the job that ended first. Rejects with its reason if it failed.
 * @throws {RangeError} If there is no job.
 */
export async function firstToFinish<T>(jobs: readonly ((signal: AbortSignal) => Promise<T>)[]): Promise<T> {
  // TODO: start every job with a signal of its own, wait for the first end, and abort the signals of the others.
  throw new Error('Not written yet: firstToFinish');
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
 */
export async function firstToSucceed<T>(jobs: readonly ((signal: AbortSignal) => Promise<T>)[]): Promise<T> {
  // TODO: start every job with a signal of its own, wait for the first value, and abort the signals of the others.
  throw new Error('Not written yet: firstToSucceed');
}
