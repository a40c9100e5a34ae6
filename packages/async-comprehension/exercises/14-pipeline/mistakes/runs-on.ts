/** A failure is noted, but the pipeline goes on to the end of the log: it reads and writes although the result is lost already, and a log without an end never fails. Leave the loop at the first failure, and the source is closed. */
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
  const begin = async (batch: T[]): Promise<void> => {
    if (underWay.size === writers) await Promise.race(underWay);
    const shipping = ship(batch).finally(() => underWay.delete(shipping));
    underWay.add(shipping);
  };
  const batch: T[] = [];
  try {
    for await (const line of lines(source)) {
      report.lines++;
      const entry = parse(line);
      if (entry === undefined) report.skipped++;
      else batch.push(entry);
      if (batch.length === batchSize) await begin(batch.splice(0));
    }
    if (batch.length > 0) await begin(batch);
  } catch (error) {
    failures.push(error);
  }
  await Promise.all(underWay);
  if (failures.length > 0) throw failures[0];
  return report;
}
