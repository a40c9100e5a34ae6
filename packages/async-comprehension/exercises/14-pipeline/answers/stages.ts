/** A chain of small stages, and a pool of writers at its end; the first stage asks whether the pool has failed. */
import { filterAsync, mapAsync } from '#solution/04-map-filter-take';
import { lines } from '#solution/08-lines';

export interface ShipLogOptions<T> {
  readonly parse: (line: string) => T | undefined;
  readonly write: (batch: T[]) => Promise<unknown>;
  readonly batchSize: number;
  readonly writers: number;
}

export interface ShipLogReport {
  readonly lines: number;
  readonly skipped: number;
  readonly shipped: number;
}

/** Passes values on until it is told to stop. */
async function* until<T>(isOver: () => boolean, source: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  for await (const value of source) {
    if (isOver()) return;
    yield value;
    if (isOver()) return;
  }
}

async function* inBatches<T>(size: number, source: AsyncIterable<T>): AsyncGenerator<T[], void, undefined> {
  let batch: T[] = [];
  for await (const value of source) {
    batch = [...batch, value];
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Lets so many jobs run at the same time, and remembers the first that failed. */
class Pool {
  readonly #waiting: (() => void)[] = [];
  #free: number;
  #running = Promise.resolve<unknown>(undefined);
  #failure: { reason: unknown } | null = null;

  constructor(size: number) {
    this.#free = size;
  }

  hasFailed(): boolean {
    return this.#failure !== null;
  }

  fail(reason: unknown): void {
    this.#failure ??= { reason };
  }

  /** Waits for a free place, and begins the job there, unless one has failed. */
  async begin(job: () => Promise<unknown>): Promise<void> {
    if (this.#free === 0) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.hasFailed()) return;
    this.#free--;
    const run = this.#run(job);
    this.#running = Promise.all([this.#running, run]);
  }

  async end(): Promise<void> {
    await this.#running;
    if (this.#failure !== null) throw this.#failure.reason;
  }

  async #run(job: () => Promise<unknown>): Promise<void> {
    try {
      await job();
    } catch (error) {
      this.fail(error);
    }
    this.#free++;
    this.#waiting.shift()?.();
  }
}

export async function shipLog<T>(
  source: AsyncIterable<Uint8Array>,
  { parse, write, batchSize, writers }: ShipLogOptions<T>,
): Promise<ShipLogReport> {
  if (!Number.isInteger(batchSize) || batchSize < 1) throw new RangeError(`batchSize is ${batchSize}`);
  if (!Number.isInteger(writers) || writers < 1) throw new RangeError(`writers is ${writers}`);
  const report = { lines: 0, skipped: 0, shipped: 0 };
  const pool = new Pool(writers);
  const entries = mapAsync(
    until(() => pool.hasFailed(), lines(source)),
    (line) => {
      report.lines++;
      const entry = parse(line);
      if (entry === undefined) report.skipped++;
      return { entry };
    },
  );
  const wanted = filterAsync(entries, ({ entry }) => entry !== undefined);
  const batches = inBatches(
    batchSize,
    mapAsync(wanted, ({ entry }) => entry as T),
  );
  try {
    for await (const batch of batches) {
      await pool.begin(async () => {
        await write(batch);
        report.shipped += batch.length;
      });
      if (pool.hasFailed()) break;
    }
  } catch (error) {
    pool.fail(error);
  }
  await pool.end();
  return report;
}
