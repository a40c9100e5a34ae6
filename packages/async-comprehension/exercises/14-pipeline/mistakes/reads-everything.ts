/** All entries lie in memory before the first one is written, so a log that is larger than the memory cannot be shipped. Write a batch as soon as it is full, and read on only when a writer is free. */
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
  const underWay = new Set<Promise<void>>();
  const ship = async (batch: T[]): Promise<void> => {
    try {
      await write(batch);
      report.shipped += batch.length;
    } catch (error) {
      failures.push(error);
    }
  };
  const entries: T[] = [];
  for await (const line of lines(source)) {
    report.lines++;
    const entry = parse(line);
    if (entry === undefined) report.skipped++;
    else entries.push(entry);
  }
  while (entries.length > 0) {
    if (underWay.size === writers) await Promise.race(underWay);
    if (failures.length > 0) break;
    const shipping = ship(entries.splice(0, batchSize)).finally(() => underWay.delete(shipping));
    underWay.add(shipping);
  }
  await Promise.all(underWay);
  if (failures.length > 0) throw failures[0];
  return report;
}
