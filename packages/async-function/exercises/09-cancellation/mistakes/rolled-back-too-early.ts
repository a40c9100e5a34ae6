/** You stop waiting for the insert as soon as the signal is aborted, and roll back while it is still writing. That is right for a caller who has no time, and wrong for the owner of the transaction. Wait until the insert has ended, then roll back. */
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
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  stopped.catch(() => undefined);
  signal.addEventListener('abort', () => {
    reject(signal.reason);
  });
  try {
    for (const row of rows) {
      signal.throwIfAborted();
      try {
        await Promise.race([transaction.insert(row, signal), stopped]);
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
    throw error;
  }
  return written;
}
