/** A job may throw before it returns a promise. Then `map` breaks off, the jobs after it are never started, and `settle` rejects. Call each job inside a small async function: that makes a rejection of the throw. */
import type { FailedJob, Settled } from '#solution/06-gather-and-settle';

export * from '#solution/06-gather-and-settle';

export async function gather<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  return Promise.all(jobs.map((job) => job()));
}

export async function settle<T>(jobs: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  const outcomes = await Promise.allSettled(jobs.map((job) => job()));
  const values: T[] = [];
  const failures: FailedJob[] = [];
  for (const [index, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') values.push(outcome.value);
    else failures.push({ index, reason: outcome.reason });
  }
  return { values, failures };
}
