/** The jobs are awaited one after the other, and that looks sequential, but all of them were started before the first `await`. A promise is work that runs already, so both measurements are of the same thing. Call a job only when the one before it has ended. */
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
    for (const time of jobs.map(async (job) => timeOf(job, now))) alone.push(await time);
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
