import { gather } from '#solution/06-gather-and-settle';

/** How often an average is measured, and on which clock. */
export interface AverageOptions {
  /** How many calls are measured; a whole number, 1 or more, and 5 if left out. */
  rounds?: number;
  /** How many calls come before them, unmeasured; a whole number, 0 or more, and 1 if left out. */
  warmUps?: number;
  /** Gives the time in milliseconds, from any beginning, and never runs backwards. */
  now?: () => number;
}

/** How long the measured calls took, in milliseconds. */
export interface AverageTime {
  /** Their sum, divided by their number. */
  readonly meanMs: number;
  /** The one in the middle when they are sorted; the mean of the two in the middle if their number is even. */
  readonly medianMs: number;
  /** The shortest. */
  readonly minMs: number;
  /** The longest. */
  readonly maxMs: number;
}

/** On which clock jobs are compared. */
export interface CompareOptions {
  /** Gives the time in milliseconds, from any beginning, and never runs backwards. */
  now?: () => number;
}

/** How the same jobs fared one after the other, and all at once. */
export interface ConcurrencyReport {
  /** How long all jobs took one after the other, in milliseconds. */
  readonly sequentialMs: number;
  /** How long all jobs took at once, in milliseconds. */
  readonly concurrentMs: number;
  /** How long the longest job took when it ran alone, in milliseconds: no plan can be faster. */
  readonly longestMs: number;
  /** How many times faster it was to run all at once. */
  readonly speedup: number;
  /** By how many milliseconds, for each job, all at once took longer than the longest one alone. */
  readonly overheadMs: number;
}

/**
 * Measures a job several times, one call after the other, and sums the times up.
 *
 * @param job - Starts the work that is measured; from its call until its promise is settled.
 * @param options - The number of rounds and of warm-ups, and the clock.
 * @returns The mean, the median, the shortest and the longest time. Rejects as soon as a call fails, with its reason.
 * @throws {RangeError} If `rounds` is not a whole number, 1 or more, or `warmUps` not one, 0 or more.
 * @example
 * await averageTime(() => fetch(url)); // { meanMs: 34, medianMs: 30, minMs: 28, maxMs: 52 }
 */
export async function averageTime(job: () => Promise<unknown>, options: AverageOptions = {}): Promise<AverageTime> {
  const { rounds = 5, warmUps = 1, now = () => performance.now() } = options;
  if (!Number.isInteger(rounds) || rounds < 1) {
    throw new RangeError(`Cannot measure an average: rounds is ${rounds}, and must be a whole number, 1 or more`);
  }
  if (!Number.isInteger(warmUps) || warmUps < 0) {
    throw new RangeError(`Cannot measure an average: warmUps is ${warmUps}, and must be a whole number, 0 or more`);
  }
  for (let call = 0; call < warmUps; call++) await job();
  const times: number[] = [];
  for (let call = 0; call < rounds; call++) times.push(await timeOf(job, now));
  times.sort((a, b) => a - b);
  // One time if their number is odd, two if it is even.
  const middle = times.slice(Math.ceil(rounds / 2) - 1, Math.floor(rounds / 2) + 1);
  return { meanMs: mean(times), medianMs: mean(middle), minMs: Math.min(...times), maxMs: Math.max(...times) };
}

/**
 * Runs jobs one after the other and then all at once, and compares.
 *
 * Each job is called three times: unmeasured to warm up, alone, and together with the others.
 *
 * @param jobs - Functions that start work; at least one.
 * @param options - The clock.
 * @returns The times in milliseconds, and what is gained. Rejects as soon as a job fails, with its reason.
 * @throws {RangeError} If there are no jobs.
 * @example
 * const report = await compareConcurrency([() => fetch(users), () => fetch(orders)]);
 * report.speedup; // 1.9
 */
export async function compareConcurrency(
  jobs: readonly (() => Promise<unknown>)[],
  options: CompareOptions = {},
): Promise<ConcurrencyReport> {
  const { now = () => performance.now() } = options;
  if (jobs.length === 0) throw new RangeError('Cannot compare: there are no jobs, and there must be one or more');
  for (const job of jobs) await job();
  const alone: number[] = [];
  const inTurn = async (): Promise<void> => {
    for (const job of jobs) alone.push(await timeOf(job, now));
  };
  const sequentialMs = await timeOf(inTurn, now);
  const concurrentMs = await timeOf(() => gather(jobs), now);
  const longestMs = Math.max(...alone);
  return {
    sequentialMs,
    concurrentMs,
    longestMs,
    speedup: sequentialMs / concurrentMs,
    overheadMs: (concurrentMs - longestMs) / jobs.length,
  };
}

async function timeOf(job: () => Promise<unknown>, now: () => number): Promise<number> {
  const startMs = now();
  await job();
  return now() - startMs;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
