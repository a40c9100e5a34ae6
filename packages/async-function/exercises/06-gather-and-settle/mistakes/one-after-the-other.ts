/** The jobs run one after the other, because `await` holds the loop up: the second is started when the first has ended. Start all of them first, then await all of them. */
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
  for (const job of jobs) values.push(await job());
  return values;
}

export async function settle<T>(jobs: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  const values: T[] = [];
  const failures: FailedJob[] = [];
  for (const [index, job] of jobs.entries()) {
    try {
      values.push(await job());
    } catch (reason) {
      failures.push({ index, reason });
    }
  }
  return { values, failures };
}
