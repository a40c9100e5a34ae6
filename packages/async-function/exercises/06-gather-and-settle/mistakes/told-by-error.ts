/** This tells failures from values by `instanceof Error`, as one would read the list that Python's `return_exceptions` gives. But a job may give an Error as its value, and may reject with anything. Ask the `status` of `Promise.allSettled`. */
import type { FailedJob, Settled } from '#solution/06-gather-and-settle';

export * from '#solution/06-gather-and-settle';

export async function settle<T>(jobs: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  const results = await Promise.all(
    jobs.map(async (job) => job()).map((value) => value.catch((reason: unknown) => reason)),
  );
  const values: T[] = [];
  const failures: FailedJob[] = [];
  for (const [index, result] of results.entries()) {
    if (result instanceof Error) failures.push({ index, reason: result });
    else values.push(result as T);
  }
  return { values, failures };
}
