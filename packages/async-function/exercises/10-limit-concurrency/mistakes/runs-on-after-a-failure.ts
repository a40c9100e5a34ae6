/** After a failure the caller has an error, and yet jobs are started: only the worker whose job failed has stopped, and the others take from the queue until it is empty. Every worker must learn of the failure before it takes the next job. */
export async function limitConcurrency<T>(jobs: readonly (() => Promise<T>)[], limit: number): Promise<T[]> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit is ${limit}`);
  const values: T[] = [];
  const queue = jobs.entries();
  const work = async (): Promise<void> => {
    for (const [index, job] of queue) values[index] = await job();
  };
  await Promise.all(Array.from({ length: limit }, work));
  return values;
}
