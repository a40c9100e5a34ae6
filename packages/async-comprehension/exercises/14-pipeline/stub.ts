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
 * @param source - The bytes of the log in UTF-8, in chunks of any size.
 * @param options - What to do with a line and with a batch, and how much may be in flight.
 * @returns The numbers of lines and entries, when the last write is over.
 * @throws {RangeError} If `batchSize` or `writers` is not a whole number, 1 or more.
 */
export async function shipLog<T>(
  source: AsyncIterable<Uint8Array>,
  options: ShipLogOptions<T>,
): Promise<ShipLogReport> {
  // TODO: go through lines(source), gather batches, and keep at most `writers` writes under way.
  throw new Error('Not written yet: shipLog');
}
