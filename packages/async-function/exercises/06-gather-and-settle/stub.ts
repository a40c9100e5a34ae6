/** A job that failed. */
export interface FailedJob {
  /** Where the job stands in the array, from 0. */
  readonly index: number;
  /** What it threw, or what its promise rejected with. */
  readonly reason: unknown;
}

/** How jobs ended, both lists in the order of the jobs. */
export interface Settled<T> {
  readonly values: T[];
  readonly failures: FailedJob[];
}

/**
 * Runs all jobs at once and resolves to their values, if every one of them succeeds.
 *
 * @param jobs - Functions that start work; each is called once.
 * @returns The values in the order of the jobs. Rejects as soon as a job fails, with its reason; the others run on.
 */
export async function gather<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  // TODO: start every job, also when the call of one throws, and await all of them.
  throw new Error('Not written yet: gather');
}

/**
 * Runs all jobs at once, waits for every one of them, and reports what came and what failed.
 *
 * @param jobs - Functions that start work; each is called once.
 * @returns The values of the jobs that succeeded and the failures of the others, both in the order of the jobs. Never rejects.
 */
export async function settle<T>(jobs: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  // TODO: start every job, wait for all outcomes, then sort them into values and failures.
  throw new Error('Not written yet: settle');
}
