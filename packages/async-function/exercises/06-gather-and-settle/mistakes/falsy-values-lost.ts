/** Values that count as false, such as `0`, `''` and `undefined`, are taken for missing. Ask the `status` of an outcome, not its value. */
import type { Settled } from '#solution/06-gather-and-settle';

export * from '#solution/06-gather-and-settle';

export async function settle<T>(jobs: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  const outcomes = await Promise.allSettled(jobs.map(async (job) => job()));
  const values = outcomes.flatMap((outcome) => ('value' in outcome && outcome.value ? [outcome.value] : []));
  const failures = outcomes.flatMap((outcome, index) =>
    outcome.status === 'rejected' ? [{ index, reason: outcome.reason as unknown }] : [],
  );
  return { values, failures };
}
