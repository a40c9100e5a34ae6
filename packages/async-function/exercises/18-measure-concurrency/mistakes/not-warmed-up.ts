/** The first call of each job is measured. It opens connections and fills caches, and the later ones do not: what comes first looks slow, and the comparison flatters what comes second. Call every job once before you measure. */
import type { CompareOptions, ConcurrencyReport } from '#solution/18-measure-concurrency';

export * from '#solution/18-measure-concurrency';

export async function compareConcurrency(
  jobs: readonly (() => Promise<unknown>)[],
  options: CompareOptions = {},
): Promise<ConcurrencyReport> {
  const { now = () => performance.now() } = options;
  if (jobs.length === 0) throw new RangeError('Cannot compare: there are no jobs');
  const alone: number[] = [];
  const inTurn = async (): Promise<void> => {
    for (const job of jobs) alone.push(await timeOf(job, now));
  };
  const sequentialMs = await timeOf(inTurn, now);
  const concurrentMs = await timeOf(async () => Promise.all(jobs.map(async (job) => job())), now);
  const longestMs = Math.max(...alone);
  const speedup = sequentialMs / concurrentMs;
  return { sequentialMs, concurrentMs, longestMs, speedup, overheadMs: (concurrentMs - longestMs) / jobs.length };
}

async function timeOf(job: () => Promise<unknown>, now: () => number): Promise<number> {
  const startMs = now();
  await job();
  return now() - startMs;
}
