/** As many workers as writers share one stream of batches; each asks for the next batch when its own write is over. */
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

function assertCount(name: string, value: number): void {
  if (value >= 1 && value % 1 === 0) return;
  throw new RangeError(`${name} must be 1, 2, 3, …, and is ${value}`);
}

export const shipLog = async <T>(
  source: AsyncIterable<Uint8Array>,
  { parse, write, batchSize, writers }: ShipLogOptions<T>,
): Promise<ShipLogReport> => {
  assertCount('batchSize', batchSize);
  assertCount('writers', writers);
  const failures: unknown[] = [];
  const hasFailed = (): boolean => failures.length > 0;
  const seen = { lines: 0, skipped: 0, shipped: 0 };

  async function* batches(): AsyncGenerator<T[], void, undefined> {
    let batch: T[] = [];
    for await (const line of lines(source)) {
      if (hasFailed()) return;
      seen.lines += 1;
      const entry = parse(line);
      if (entry === undefined) {
        seen.skipped += 1;
        continue;
      }
      if (batch.push(entry) < batchSize) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }

  const stream = batches();
  const work = async (): Promise<void> => {
    while (!hasFailed()) {
      const { done, value } = await stream.next();
      if (done === true || hasFailed()) return;
      await write(value);
      seen.shipped += value.length;
    }
  };
  const workers = Array.from({ length: writers }, () =>
    work().catch((error: unknown) => {
      failures.push(error);
    }),
  );
  await Promise.all(workers);
  await stream.return();
  if (hasFailed()) throw failures[0];
  return seen;
};
