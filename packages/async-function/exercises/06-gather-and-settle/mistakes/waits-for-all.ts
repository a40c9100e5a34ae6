/** `gather` hears of a failure at once, but keeps it to itself until the last job has ended. Whoever needs everything wants to know at the first failure: that is what `Promise.all` does. */
import { settle } from '#solution/06-gather-and-settle';

export * from '#solution/06-gather-and-settle';

export async function gather<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const { values, failures } = await settle(jobs);
  if (failures[0]) throw failures[0].reason;
  return values;
}
