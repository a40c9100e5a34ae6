/** The import relies on its inserts to throw when it is stopped. An insert that takes no notice of the signal succeeds, and the import goes on and commits. Ask the signal before each step that begins something new. */
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
      try {
        await transaction.insert(row, signal);
        written++;
      } catch (reason) {
        signal.throwIfAborted();
        onBadRow(row, reason);
      }
    }
    await transaction.commit();
  } catch (error) {
    await transaction.rollback();
    throw error;
  }
  return written;
}
