/** All rounds run at the same time here. They share one thread, one network and one database, so each is slowed down by the others, and you measure a crowd and not a job. Let a round end before the next begins. */
export interface AverageOptions {
  rounds?: number;
  warmUps?: number;
  now?: () => number;
}
export interface AverageTime {
  readonly meanMs: number;
  readonly medianMs: number;
  readonly minMs: number;
  readonly maxMs: number;
}
export interface CompareOptions {
  now?: () => number;
}
export interface ConcurrencyReport {
  readonly sequentialMs: number;
  readonly concurrentMs: number;
  readonly longestMs: number;
  readonly speedup: number;
  readonly overheadMs: number;
}

export async function averageTime(job: () => Promise<unknown>, options: AverageOptions = {}): Promise<AverageTime> {
  const { rounds = 5, warmUps = 1, now = () => performance.now() } = options;
  if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError(`Cannot measure: rounds is ${rounds}`);
  if (!Number.isInteger(warmUps) || warmUps < 0) throw new RangeError(`Cannot measure: warmUps is ${warmUps}`);
  for (let call = 0; call < warmUps; call++) await job();
  const times = await Promise.all(Array.from({ length: rounds }, () => timeOf(job, now)));
  times.sort((a, b) => a - b);
  const middle = times.slice(Math.ceil(rounds / 2) - 1, Math.floor(rounds / 2) + 1);
  return { meanMs: mean(times), medianMs: mean(middle), minMs: Math.min(...times), maxMs: Math.max(...times) };
}

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

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
