/** Promise chains in place of `await`, a stopwatch as a closure, and the middle found by counting from both ends. */
export type CompareOptions = Readonly<{ now?: () => number }>;
export type AverageOptions = Readonly<{ rounds?: number; warmUps?: number }> & CompareOptions;
export type AverageTime = Readonly<Record<'meanMs' | 'medianMs' | 'minMs' | 'maxMs', number>>;
export type ConcurrencyReport = Readonly<
  Record<'sequentialMs' | 'concurrentMs' | 'longestMs' | 'speedup' | 'overheadMs', number>
>;

type Job = () => Promise<unknown>;

const startStopwatch = (now: () => number): (() => number) => {
  const startMs = now();
  return () => now() - startMs;
};

/** Chains the jobs, and gives the time of each. */
const inTurn = (jobs: readonly Job[], now: () => number): Promise<number[]> =>
  jobs.reduce<Promise<number[]>>(
    (before, job) =>
      before.then((times) => {
        const elapsed = startStopwatch(now);
        return job().then(() => [...times, elapsed()]);
      }),
    Promise.resolve([]),
  );

export const averageTime = (job: Job, options: AverageOptions = {}): Promise<AverageTime> => {
  const { rounds = 5, warmUps = 1, now = performance.now.bind(performance) } = options;
  for (const [value, least] of [
    [rounds, 1],
    [warmUps, 0],
  ] as const) {
    if (!(value >= least && value % 1 === 0)) return Promise.reject(new RangeError(`${value} is not ${least}, …`));
  }
  return inTurn(new Array<Job>(warmUps + rounds).fill(job), now).then((all) => {
    const times = all.slice(warmUps).toSorted((a, b) => a - b);
    const [minMs = 0] = times;
    const [maxMs = 0] = times.slice(-1);
    const lower = times.at(Math.floor((rounds - 1) / 2)) ?? 0;
    const upper = times.at(-Math.floor((rounds + 1) / 2)) ?? 0;
    const meanMs = times.reduce((mean, time) => mean + time / rounds, 0);
    return { meanMs, medianMs: (lower + upper) / 2, minMs, maxMs };
  });
};

export const compareConcurrency = (jobs: readonly Job[], options?: CompareOptions): Promise<ConcurrencyReport> => {
  const now = options?.now ?? (() => performance.now());
  if (jobs.length < 1) return Promise.reject(new RangeError('No jobs'));
  return inTurn(jobs, now)
    .then(() => inTurn(jobs, now))
    .then((alone) => {
      const elapsed = startStopwatch(now);
      return Promise.all(jobs.map((job) => Promise.try(job))).then(() => {
        const concurrentMs = elapsed();
        const sequentialMs = alone.reduce((sum, time) => sum + time);
        const longestMs = alone.reduce((longest, time) => Math.max(longest, time));
        const overheadMs = concurrentMs / jobs.length - longestMs / jobs.length;
        return { sequentialMs, concurrentMs, longestMs, overheadMs, speedup: sequentialMs / concurrentMs };
      });
    });
};
