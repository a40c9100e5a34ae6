/** Every batch is written at once, and nothing waits for a writer: with a slow store, the whole log lies in memory and thousands of writes are under way. When all writers are busy, wait for one of them before you go on. */
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
  const failures: unknown[] = [];
  const writes: Promise<void>[] = [];
  const ship = async (batch: T[]): Promise<void> => {
    try {
      await write(batch);
      report.shipped += batch.length;
    } catch (error) {
      failures.push(error);
    }
  };
  const batch: T[] = [];
  try {
    for await (const line of lines(source)) {
      report.lines++;
      const entry = parse(line);
      if (entry === undefined) report.skipped++;
      else batch.push(entry);
      if (batch.length === batchSize) writes.push(ship(batch.splice(0)));
      if (failures.length > 0) break;
    }
    if (batch.length > 0 && failures.length === 0) writes.push(ship(batch));
  } catch (error) {
    failures.push(error);
  }
  await Promise.all(writes);
  if (failures.length > 0) throw failures[0];
  return report;
}
