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
 */
export async function importRows<Row>(
  rows: Iterable<Row>,
  begin: (signal: AbortSignal) => Promise<ImportTransaction<Row>>,
  options: ImportOptions<Row>,
): Promise<number> {
  // TODO: begin, insert row after row, commit; ask the signal before each step, and roll back on every other way out.
  throw new Error('Not written yet: importRows');
}
