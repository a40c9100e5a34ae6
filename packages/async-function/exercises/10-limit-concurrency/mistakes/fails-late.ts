/** A failure is remembered, and the caller hears of it only when the other jobs under way have ended: one that hangs keeps the bad news back for ever. Let the promise reject at once, and let the others run on without you. */
export async function limitConcurrency<T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit is ${limit}`);
  const values: T[] = [];
  const failures: unknown[] = [];
  const queue = jobs.entries();
  const work = async (): Promise<void> => {
    for (const [index, job] of queue) {
      try {
        values[index] = await job();
      } catch (reason) {
        failures.push(reason);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: limit }, work));
  if (failures.length > 0) throw failures[0];
  return values;
}
