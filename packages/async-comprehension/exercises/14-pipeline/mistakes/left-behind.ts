/** After a failure the promise rejects while other writes are still under way, and a worker that was waiting for the source still writes what it gets. Note the first failure, let every part look at it before it goes on, and reject when all writes are over. */
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

export async function shipLog<T>(
  source: AsyncIterable<Uint8Array>,
  options: ShipLogOptions<T>,
): Promise<ShipLogReport> {
  const { parse, write, batchSize, writers } = options;
  for (const [name, value] of Object.entries({ batchSize, writers })) {
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} must be a whole number, 1 or more`);
  }
  const report = { lines: 0, skipped: 0, shipped: 0 };
  async function* batches(): AsyncGenerator<T[], void, undefined> {
    const batch: T[] = [];
    for await (const line of lines(source)) {
      report.lines++;
      const entry = parse(line);
      if (entry === undefined) report.skipped++;
      else batch.push(entry);
      if (batch.length === batchSize) yield batch.splice(0);
    }
    if (batch.length > 0) yield batch;
  }
  const stream = batches();
  const work = async (): Promise<void> => {
    for await (const batch of stream) {
      await write(batch);
      report.shipped += batch.length;
    }
  };
  await Promise.all(Array.from({ length: writers }, work));
  return report;
}
