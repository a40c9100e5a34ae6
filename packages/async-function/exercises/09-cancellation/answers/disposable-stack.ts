/** An `AsyncDisposableStack` holds the rollback, and drops it after the commit; `await using` runs what is left on it. */
export interface ImportTransaction<Row> {
  insert(row: Row, signal: AbortSignal): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

export interface ImportOptions<Row> {
  signal: AbortSignal;
  onBadRow: (row: Row, reason: unknown) => void;
}

export const importRows = async <Row>(
  rows: Iterable<Row>,
  begin: (signal: AbortSignal) => Promise<ImportTransaction<Row>>,
  options: ImportOptions<Row>,
): Promise<number> => {
  const { signal } = options;
  signal.throwIfAborted();
  await using cleanUp = new AsyncDisposableStack();
  const transaction = cleanUp.adopt(await begin(signal), (opened) => opened.rollback());
  const write = async (row: Row): Promise<number> => {
    signal.throwIfAborted();
    const [outcome] = await Promise.allSettled([Promise.try(() => transaction.insert(row, signal))]);
    if (outcome.status === 'fulfilled') return 1;
    signal.throwIfAborted();
    options.onBadRow(row, outcome.reason);
    return 0;
  };
  let written = 0;
  for (const row of rows) written += await write(row);
  signal.throwIfAborted();
  await transaction.commit();
  cleanUp.move();
  return written;
};
