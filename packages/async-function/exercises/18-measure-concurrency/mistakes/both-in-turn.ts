/** What should run all at once runs one after the other too: `await` inside of the loop holds up the next call. So the speedup is always 1. Call all jobs first, and await them after that. */
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
  const sequentialMs = await timeOf(inTurn, now);
  const concurrentMs = await timeOf(async () => {
    for (const job of jobs) await job();
  }, now);
  const longestMs = Math.max(...alone);
  const speedup = sequentialMs / concurrentMs;
  return { sequentialMs, concurrentMs, longestMs, speedup, overheadMs: (concurrentMs - longestMs) / jobs.length };
}

async function timeOf(job: () => Promise<unknown>, now: () => number): Promise<number> {
  const startMs = now();
  await job();
  return now() - startMs;
}
