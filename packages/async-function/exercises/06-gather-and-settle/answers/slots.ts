/** By hand: each job has a slot of its own, and counts itself off; the built-in combinators are not used. */
export interface FailedJob {
  readonly index: number;
  readonly reason: unknown;
}

export interface Settled<T> {
  readonly values: T[];
  readonly failures: FailedJob[];
}

export function gather<T>(jobs: readonly (() => Promise<T>)[]): Promise<T[]> {
  const { promise, resolve, reject } = Promise.withResolvers<T[]>();
  const slots = new Array<T>(jobs.length);
  let open = jobs.length;
  if (open === 0) resolve(slots);
  jobs.forEach((job, index) => {
    const work = async (): Promise<void> => {
      slots[index] = await job();
      open -= 1;
      if (open === 0) resolve(slots);
    };
    work().catch(reject);
  });
  return promise;
}

export async function settle<T>(jobs: readonly (() => Promise<T>)[]): Promise<Settled<T>> {
  const outcomes = await gather(
    jobs.map((job) => async () => {
      try {
        return { value: await job() };
      } catch (reason) {
        return { reason };
      }
    }),
  );
  const report: Settled<T> = { values: [], failures: [] };
  outcomes.forEach((outcome, index) => {
    if ('value' in outcome) report.values.push(outcome.value);
    else report.failures.push({ index, reason: outcome.reason });
  });
  return report;
}
