/** Rows on their way into a table: in the end all of them are there, or none. */
export interface ImportTransaction<Row> {
  /** Writes one row. Rejects if the row is bad, and should end early when the signal is aborted. */
  insert(row: Row, signal: AbortSignal): Promise<void>;
  /** Makes all rows visible. Once it is called, it is too late to stop. */
  commit(): Promise<void>;
  /** Takes all rows back. Never rejects. */
  rollback(): Promise<void>;
}

/** What an import listens to, and whom it tells of bad rows. */
export interface ImportOptions<Row> {
  /** Stops the import when it is aborted. */
  signal: AbortSignal;
  /** Hears of each row that could not be written, and why. */
  onBadRow: (row: Row, reason: unknown) => void;
}

/**
 * Writes rows into a table, one after the other, and leaves out the bad ones. Can be stopped as long as nothing is visible.
 *
 * When the signal is aborted, nothing new is begun. What is under way is waited for, and then all rows are taken back.
 *
 * @param rows - What to write, in this order.
 * @param begin - Opens the transaction; called once, unless the signal is aborted already.
 * @param options - The signal that stops the import, and the function that hears of bad rows.
 * @returns How many rows were written. If the import was stopped, it rejects with the reason of the signal; if `begin`,
 * `commit` or `onBadRow` fails, with that failure. By then an open transaction has been rolled back.
 * @example
 * await importRows(rows, begin, { signal: AbortSignal.timeout(60_000), onBadRow: console.warn }); // 998
 */
export async function importRows<Row>(
  rows: Iterable<Row>,
  begin: (signal: AbortSignal) => Promise<ImportTransaction<Row>>,
  options: ImportOptions<Row>,
): Promise<number> {
  const { signal, onBadRow } = options;
  signal.throwIfAborted();
  const transaction = await begin(signal);
  let written = 0;
  try {
    for (const row of rows) {
      signal.throwIfAborted();
      try {
        await transaction.insert(row, signal);
        written++;
      } catch (reason) {
        // Ask the signal and not the error: a row can fail in any way, and so can one that was stopped.
        signal.throwIfAborted();
        onBadRow(row, reason);
      }
    }
    signal.throwIfAborted();
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
  return written;
}
