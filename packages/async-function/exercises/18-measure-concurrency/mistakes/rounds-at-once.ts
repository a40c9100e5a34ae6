/** All rounds run at the same time here. They share one thread, one network and one database, so each is slowed down by the others, and you measure a crowd and not a job. Let a round end before the next begins. */
import type { AverageOptions, AverageTime } from '#solution/18-measure-concurrency';

export * from '#solution/18-measure-concurrency';

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

async function timeOf(job: () => Promise<unknown>, now: () => number): Promise<number> {
  const startMs = now();
  await job();
  return now() - startMs;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
