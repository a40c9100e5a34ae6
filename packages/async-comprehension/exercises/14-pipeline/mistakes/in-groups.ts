/** The writes go in groups: the next ones begin only when the last of a group has ended, so one slow write keeps all the other writers idle. Wait for any one of the writes under way, not for all of them. */
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
  let group: Promise<void>[] = [];
  const ship = async (batch: T[]): Promise<void> => {
    try {
      await write(batch);
      report.shipped += batch.length;
    } catch (error) {
      failures.push(error);
    }
  };
  const begin = async (batch: T[]): Promise<void> => {
    if (group.length === writers) {
      await Promise.all(group);
      group = [];
    }
    if (failures.length === 0) group.push(ship(batch));
  };
  const batch: T[] = [];
  try {
    for await (const line of lines(source)) {
      report.lines++;
      const entry = parse(line);
      if (entry === undefined) report.skipped++;
      else batch.push(entry);
      if (batch.length === batchSize) await begin(batch.splice(0));
      if (failures.length > 0) break;
    }
    if (batch.length > 0) await begin(batch);
  } catch (error) {
    failures.push(error);
  }
  await Promise.all(group);
  if (failures.length > 0) throw failures[0];
  return report;
}
