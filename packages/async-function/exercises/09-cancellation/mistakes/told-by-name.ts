/** This tells a stop by the name of the error. But a signal may have any reason, and a row may fail with an AbortError of its own, for example from a time limit. Ask the signal: it alone knows whether the import was stopped. */
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
        if (reason instanceof Error && reason.name === 'AbortError') throw reason;
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
