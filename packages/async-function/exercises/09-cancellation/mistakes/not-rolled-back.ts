/** The import ends with the right error, and leaves its transaction open: half of the rows are written, and nobody takes them back. Whatever ends the function after `begin`, the way out must come past `rollback`. */
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
  {
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
  }
  return written;
}
