/** The two ways of running the jobs run at the same time, so they disturb each other and neither is measured alone. Let the first measurement end before the second begins. */
import type { CompareOptions, ConcurrencyReport } from '#solution/18-measure-concurrency';

export * from '#solution/18-measure-concurrency';

export async function compareConcurrency(
  jobs: readonly (() => Promise<unknown>)[],
  options: CompareOptions = {},
): Promise<ConcurrencyReport> {
  const { now = () => performance.now() } = options;
  if (jobs.length === 0) throw new RangeError('Cannot compare: there are no jobs');
  for (const job of jobs) await job();
  const alone: number[] = [];
  const inTurn = async (): Promise<void> => {
    for (const job of jobs) alone.push(await timeOf(job, now));
  };
  const [sequentialMs, concurrentMs] = await Promise.all([
    timeOf(inTurn, now),
    timeOf(async () => Promise.all(jobs.map(async (job) => job())), now),
  ]);
  const longestMs = Math.max(...alone);
  const speedup = sequentialMs / concurrentMs;
  return { sequentialMs, concurrentMs, longestMs, speedup, overheadMs: (concurrentMs - longestMs) / jobs.length };
}

async function timeOf(job: () => Promise<unknown>, now: () => number): Promise<number> {
  const startMs = now();
  await job();
  return now() - startMs;
}
