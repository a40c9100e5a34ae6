/** The import was stopped and rolled back, and then it ends as if all were well. The caller takes a number of rows that are not there for a success. After the clean-up, throw the error again. */
export interface ImportTransaction<Row> {
  insert(row: Row, signal: AbortSignal): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

export interface ImportOptions<Row> {
  signal: AbortSignal;
  onBadRow: (row: Row, reason: unknown) => void;
}

export async function importRows<Row>(
  rows: Iterable<Row>,
  begin: (signal: AbortSignal) => Promise<ImportTransaction<Row>>,
  { signal, onBadRow }: ImportOptions<Row>,
): Promise<number> {
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
        signal.throwIfAborted();
        onBadRow(row, reason);
      }
    }
    signal.throwIfAborted();
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    if (!signal.aborted) throw error;
  }
  return written;
}
