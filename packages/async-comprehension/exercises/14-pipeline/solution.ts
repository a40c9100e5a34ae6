import { lines } from '#solution/08-lines';

/** What a log shipper does with the lines of a log, and how much it may hold. */
export interface ShipLogOptions<T> {
  /** Makes an entry of a line, or gives `undefined` if the line is not wanted. */
  readonly parse: (line: string) => T | undefined;
  /** Writes a batch of entries to the store; the write is over when its promise settles. */
  readonly write: (batch: T[]) => Promise<unknown>;
  /** How many entries go into one write: a whole number, 1 or more. */
  readonly batchSize: number;
  /** How many writes may be under way at the same time: a whole number, 1 or more. */
  readonly writers: number;
}

/** What became of a log that was shipped to its end. */
export interface ShipLogReport {
  /** How many lines were read. */
  readonly lines: number;
  /** How many of them were not wanted. */
  readonly skipped: number;
  /** How many entries were written. */
  readonly shipped: number;
}

/**
 * Ships a log of any length to a store, in the memory of a few batches.
 *
 * The writes set the pace: while all writers are busy, one more batch is gathered, and then the source has to wait. So at
 * most `(writers + 1) * batchSize` entries are in flight, and the lines of one chunk.
 *
 * @param source - The bytes of the log in UTF-8, in chunks of any size. It is closed if the shipping fails.
 * @param options - What to do with a line and with a batch, and how much may be in flight.
 * @returns The numbers of lines and entries, when the last write is over. After the first failure of the source, of
 * `parse` or of `write` no further write begins; it rejects with that failure when the writes under way are over.
 * @throws {RangeError} If `batchSize` or `writers` is not a whole number, 1 or more.
 * @example
 * await shipLog(createReadStream('app.log'), { parse: toEntry, write: insertMany, batchSize: 500, writers: 4 });
 */
export async function shipLog<T>(
  source: AsyncIterable<Uint8Array>,
  options: ShipLogOptions<T>,
): Promise<ShipLogReport> {
  const { parse, write, batchSize, writers } = options;
  for (const [name, value] of Object.entries({ batchSize, writers })) {
    if (Number.isInteger(value) && value >= 1) continue;
    throw new RangeError(`Cannot ship the log: ${name} is ${value}, and must be a whole number, 1 or more`);
  }
  const report = { lines: 0, skipped: 0, shipped: 0 };
  const failures: unknown[] = [];
  const underWay = new Set<Promise<void>>();

  async function ship(batch: T[]): Promise<void> {
    // The batch belongs to the writer, who may empty it.
    const { length } = batch;
    try {
      await write(batch);
      report.shipped += length;
    } catch (error) {
      failures.push(error);
    }
  }

  async function begin(batch: T[]): Promise<void> {
    if (underWay.size === writers) await Promise.race(underWay);
    if (failures.length > 0) return;
    const shipping = ship(batch).finally(() => underWay.delete(shipping));
    underWay.add(shipping);
  }

  const batch: T[] = [];
  try {
    for await (const line of lines(source)) {
      report.lines++;
      const entry = parse(line);
      if (entry === undefined) report.skipped++;
      else batch.push(entry);
      if (batch.length === batchSize) await begin(batch.splice(0));
      // Also a write that began long ago may have failed by now. Leaving the loop closes the source.
      if (failures.length > 0) break;
    }
    if (batch.length > 0) await begin(batch);
  } catch (error) {
    failures.push(error);
  }
  await Promise.all(underWay);
  if (failures.length > 0) throw failures[0];
  return report;
}
