/** One class notes every lap between two readings of the clock, and both functions read their results off it; a lap ends where the next begins. */
export interface CompareOptions {
  now?: (() => number) | undefined;
}

export interface AverageOptions extends CompareOptions {
  rounds?: number | undefined;
  warmUps?: number | undefined;
}

export interface AverageTime {
  meanMs: number;
  medianMs: number;
  minMs: number;
  maxMs: number;
}

export interface ConcurrencyReport {
  sequentialMs: number;
  concurrentMs: number;
  longestMs: number;
  speedup: number;
  overheadMs: number;
}

class Laps {
  readonly #now: () => number;
  #lastMs: number;
  #laps: number[] = [];

  constructor({ now }: CompareOptions) {
    this.#now = now ?? (() => performance.now());
    this.#lastMs = this.#now();
  }

  async lap(work: () => unknown): Promise<void> {
    await work();
    const nowMs = this.#now();
    this.#laps.push(nowMs - this.#lastMs);
    this.#lastMs = nowMs;
  }

  restart(): void {
    this.#laps = [];
  }

  sorted(): Float64Array {
    return new Float64Array(this.#laps).sort();
  }
}

function total(times: Float64Array): number {
  let sum = 0;
  for (const time of times) sum += time;
  return sum;
}

function last(times: Float64Array): number {
  return times.at(-1) ?? Number.NaN;
}

export async function averageTime(job: () => Promise<unknown>, options: AverageOptions = {}): Promise<AverageTime> {
  const rounds = options.rounds ?? 5;
  const warmUps = options.warmUps ?? 1;
  if (!Number.isSafeInteger(rounds) || rounds <= 0) throw new RangeError('rounds must be 1, 2, 3 …');
  if (!Number.isSafeInteger(warmUps) || warmUps < 0) throw new RangeError('warmUps must be 0, 1, 2 …');
  const laps = new Laps(options);
  for (let call = -warmUps; call < rounds; call++) {
    if (call === 0) laps.restart();
    await laps.lap(() => job());
  }
  const times = laps.sorted();
  const half = rounds / 2;
  const medianMs = rounds % 2 === 1 ? times[Math.floor(half)] : total(times.subarray(half - 1, half + 1)) / 2;
  return { meanMs: total(times) / rounds, medianMs: medianMs ?? 0, minMs: times[0] ?? 0, maxMs: last(times) };
}

export async function compareConcurrency(
  jobs: readonly (() => Promise<unknown>)[],
  options: CompareOptions = {},
): Promise<ConcurrencyReport> {
  if (jobs.length === 0) throw new RangeError('jobs must not be empty');
  const laps = new Laps(options);
  for (const job of jobs) await laps.lap(job);
  laps.restart();
  for (const job of jobs) await laps.lap(job);
  const alone = laps.sorted();
  laps.restart();
  await laps.lap(() => {
    const { promise, resolve, reject } = Promise.withResolvers<undefined>();
    let open = jobs.length;
    for (const job of jobs) {
      const start = async (): Promise<void> => {
        await job();
        if (--open === 0) resolve(undefined);
      };
      start().catch(reject);
    }
    return promise;
  });
  const sequentialMs = total(alone);
  const concurrentMs = last(laps.sorted());
  const longestMs = last(alone);
  return {
    sequentialMs,
    concurrentMs,
    longestMs,
    speedup: sequentialMs / concurrentMs,
    overheadMs: (concurrentMs - longestMs) / jobs.length,
  };
}
