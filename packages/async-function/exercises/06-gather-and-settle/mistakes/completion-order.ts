/** The lists come in the order in which the jobs ended, so nobody can tell whose value is whose. Keep the order of the jobs: `Promise.all` and `Promise.allSettled` do. */
export interface FailedJob {
  readonly index: number;
  readonly reason: unknown;
}

export interface Settled<T> {
  readonly values: T[];
  readonly failures: FailedJob[];
}

export async function gather<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const values: T[] = [];
  await Promise.all(
    jobs.map(async (job) => {
      values.push(await job());
    }),
  );
  return values;
}

export async function settle<T>(jobs: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  const values: T[] = [];
  const failures: FailedJob[] = [];
  await Promise.all(
    jobs.map(async (job, index) => {
      try {
        values.push(await job());
      } catch (reason) {
        failures.push({ index, reason });
      }
    }),
  );
  return { values, failures };
}
