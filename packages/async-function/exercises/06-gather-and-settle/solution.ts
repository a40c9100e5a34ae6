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
 * @example
 * await gather([async () => 1, async () => 2]); // [1, 2]
 */
export async function gather<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  return Promise.all(startAll(jobs));
}

/**
 * Runs all jobs at once, waits for every one of them, and reports what came and what failed.
 *
 * @param jobs - Functions that start work; each is called once.
 * @returns The values of the jobs that succeeded and the failures of the others, both in the order of the jobs. Never rejects.
 * @example
 * await settle([async () => 1, () => Promise.reject('no')]); // { values: [1], failures: [{ index: 1, reason: 'no' }] }
 */
export async function settle<T>(jobs: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  const outcomes = await Promise.allSettled(startAll(jobs));
  const values: T[] = [];
  const failures: FailedJob[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') values.push(outcome.value);
    else failures.push({ index, reason: outcome.reason });
  }
  return { values, failures };
}

function startAll<T>(jobs: readonly (() => Promise<T>)[]): Promise<T>[] {
  // An async function makes a rejection of what the call throws, so one such job cannot keep the next from starting.
  return jobs.map(async (job) => job());
}
