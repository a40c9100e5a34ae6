/** A class with a flag that says whether the rows are in; the loop asks the iterator by hand, and the clean-up is a `finally`. */
export interface ImportTransaction<Row> {
  insert(row: Row, signal: AbortSignal): Promise<void>;
  commit(): Promise<void>;
  rollback(): Promise<void>;
}

export interface ImportOptions<Row> {
  signal: AbortSignal;
  onBadRow: (row: Row, reason: unknown) => void;
}

class Import<Row> {
  #written = 0;
  #committed = false;
  readonly #options: ImportOptions<Row>;
  readonly #transaction: ImportTransaction<Row>;

  constructor(transaction: ImportTransaction<Row>, options: ImportOptions<Row>) {
    this.#transaction = transaction;
    this.#options = options;
  }

  async run(rows: Iterator<Row>): Promise<number> {
    try {
      let next = rows.next();
      while (next.done !== true) {
        await this.#write(next.value);
        next = rows.next();
      }
      this.#goOn();
      await this.#transaction.commit();
      this.#committed = true;
      return this.#written;
    } finally {
      if (!this.#committed) await this.#transaction.rollback();
    }
  }

  async #write(row: Row): Promise<void> {
    const { signal, onBadRow } = this.#options;
    this.#goOn();
    try {
      await this.#transaction.insert(row, signal);
    } catch (reason) {
      this.#goOn();
      onBadRow(row, reason);
      return;
    }
    this.#written += 1;
  }

  #goOn(): void {
    const { signal } = this.#options;
    if (signal.aborted) throw signal.reason;
  }
}

export async function importRows<Row>(
  rows: Iterable<Row>,
  begin: (signal: AbortSignal) => Promise<ImportTransaction<Row>>,
  options: ImportOptions<Row>,
): Promise<number> {
  if (options.signal.aborted) throw options.signal.reason;
  return new Import(await begin(options.signal), options).run(rows[Symbol.iterator]());
}
