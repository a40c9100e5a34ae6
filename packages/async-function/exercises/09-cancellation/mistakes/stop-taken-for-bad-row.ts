/** The insert ends early because the import was stopped, and your `catch` takes that for a bad row. A `catch` gets everything, also the end that somebody asked for. Ask the signal first, in the first line of the `catch`. */
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
