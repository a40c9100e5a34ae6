/** `gather` hears of a failure at once, but keeps it to itself until the last job has ended. Whoever needs everything wants to know at the first failure: that is what `Promise.all` does. */
export interface FailedJob {
  readonly index: number;
  readonly reason: unknown;
}

export interface Settled<T> {
  readonly values: T[];
  readonly failures: FailedJob[];
}

export async function gather<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const { values, failures } = await settle(jobs);
  if (failures[0]) throw failures[0].reason;
  return values;
}

export async function settle<T>(jobs: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  const outcomes = await Promise.allSettled(jobs.map(async (job) => job()));
  const values: T[] = [];
  const failures: FailedJob[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') values.push(outcome.value);
    else failures.push({ index, reason: outcome.reason });
  }
  return { values, failures };
}
