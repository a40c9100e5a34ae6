/**
 * Runs jobs at the same time, but never more than a limit, and resolves to their values.
 *
 * @param jobs - Functions that start work; each is called at most once, in the order of the array.
 * @param limit - How many jobs may be under way at the same time; a whole number, 1 or more.
 * @returns The values in the order of the jobs. As soon as a job fails, it rejects with that reason: the jobs under way
 * run on, and no further job is started.
 * @throws {RangeError} If `limit` is below 1 or not a whole number.
 */
export async function limitConcurrency<T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> {
  // TODO: start as many workers as the limit allows; each takes the next job when its last one has ended.
  throw new Error('Not written yet: limitConcurrency');
}
