/**
 * Runs jobs at the same time, but never more than a limit, and resolves to their values.
 *
 * @param jobs - Functions that start work; each is called at most once, in the order of the array.
 * @param limit - How many jobs may be under way at the same time; a whole number, 1 or more.
 * @returns The values in the order of the jobs. As soon as a job fails, it rejects with that reason: the jobs under way
 * run on, and no further job is started.
 * @throws {RangeError} If `limit` is below 1 or not a whole number.
 * @example
 * await limitConcurrency(links.map((link) => () => fetch(link)), 5); // the responses, never more than 5 requests at once
 */
export async function limitConcurrency<T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> {
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`Cannot run the jobs: limit is ${limit}, and must be a whole number, 1 or more`);
  }
  const values: T[] = [];
  // All workers take from this one iterator, so each job is taken once.
  const queue = jobs.entries();
  let hasFailed = false;

  async function work(): Promise<void> {
    for (const [index, job] of queue) {
      try {
        values[index] = await job();
      } catch (reason) {
        hasFailed = true;
        throw reason;
      }
      if (hasFailed) return;
    }
  }

  await Promise.all(Array.from({ length: Math.min(limit, jobs.length) }, work));
  return values;
}
