/** Only one write is under way, because the loop waits for each before it goes on: the other writers have nothing to do. Begin a write without waiting for it, as long as a writer is free. */
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
  const batch: T[] = [];
  for await (const line of lines(source)) {
    report.lines++;
    const entry = parse(line);
    if (entry === undefined) report.skipped++;
    else batch.push(entry);
    if (batch.length === batchSize) {
      await write([...batch]);
      report.shipped += batch.splice(0).length;
    }
  }
  if (batch.length > 0) {
    await write(batch);
    report.shipped += batch.length;
  }
  return report;
}
