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
 */
export async function averageTime(job: () => Promise<unknown>, options?: AverageOptions): Promise<AverageTime> {
  // TODO: call the job to warm up, then time each round, then sort the times as numbers.
  throw new Error('Not written yet: averageTime');
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
 */
export async function compareConcurrency(
  jobs: readonly (() => Promise<unknown>)[],
  options?: CompareOptions,
): Promise<ConcurrencyReport> {
  // TODO: warm up, run the jobs one after the other with a time for each, then run all at once.
  throw new Error('Not written yet: compareConcurrency');
}
