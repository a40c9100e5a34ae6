/** Values that count as false, such as `0`, `''` and `undefined`, are taken for missing. Ask the `status` of an outcome, not its value. */
export interface FailedJob {
  readonly index: number;
  readonly reason: unknown;
}

export interface Settled<T> {
  readonly values: T[];
  readonly failures: FailedJob[];
}

export async function gather<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  return Promise.all(jobs.map(async (job) => job()));
}

export async function settle<T>(jobs: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  const outcomes = await Promise.allSettled(jobs.map(async (job) => job()));
  const values = outcomes.flatMap((outcome) => ('value' in outcome && outcome.value ? [outcome.value] : []));
  const failures = outcomes.flatMap((outcome, index) =>
    outcome.status === 'rejected' ? [{ index, reason: outcome.reason as unknown }] : [],
  );
  return { values, failures };
}
