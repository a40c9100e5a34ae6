/** The jobs run in batches: one slow job keeps the whole next batch waiting, and the other places are empty for so long. Start the next job as soon as any job has ended. */
export async function limitConcurrency<T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit is ${limit}`);
  const values: T[] = [];
  for (let from = 0; from < jobs.length; from += limit) {
    const batch = jobs.slice(from, from + limit);
    values.push(...(await Promise.all(batch.map(async (job) => job()))));
  }
  return values;
}
