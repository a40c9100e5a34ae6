/** The values come in the order in which the jobs ended, so nobody can tell which value is whose. Keep the index of each job beside it, and put its value there. */
export async function limitConcurrency<T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit is ${limit}`);
  const values: T[] = [];
  const queue = jobs.values();
  let hasFailed = false;
  const work = async (): Promise<void> => {
    for (const job of queue) {
      try {
        values.push(await job());
      } catch (reason) {
        hasFailed = true;
        throw reason;
      }
      if (hasFailed) return;
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  return values;
}
