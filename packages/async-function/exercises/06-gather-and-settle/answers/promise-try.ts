/** `Promise.try` starts the jobs; the types are aliases, the functions arrows, and the outcomes are sorted with filter and map. */
export type FailedJob = Readonly<{ index: number; reason: unknown }>;

export type Settled<T> = Readonly<{ values: T[]; failures: FailedJob[] }>;

type Job<T> = () => Promise<T>;

export const gather = async <T>(jobs: readonly Job<T>[]): Promise<T[]> =>
  await Promise.all(jobs.map((job) => Promise.try(job)));

export const settle = async <T>(jobs: readonly Job<T>[]): Promise<Settled<T>> => {
  const outcomes = (await Promise.allSettled(jobs.map((job) => Promise.try(job)))).map((outcome, index) => ({
    ...outcome,
    index,
  }));
  return {
    values: outcomes.filter((outcome) => outcome.status === 'fulfilled').map(({ value }) => value),
    failures: outcomes
      .filter((outcome) => outcome.status === 'rejected')
      .map(({ index, reason }) => ({ index, reason: reason as unknown })),
  };
};
