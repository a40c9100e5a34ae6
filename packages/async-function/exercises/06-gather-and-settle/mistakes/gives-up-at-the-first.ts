/** `settle` is built on `Promise.all` here, which ends at the first failure: the other values are lost, and so are the other failures. Use `Promise.allSettled`, which waits for every job. */
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
  try {
    return { values: await gather(jobs), failures: [] };
  } catch (reason) {
    return { values: [], failures: [{ index: 0, reason }] };
  }
}
