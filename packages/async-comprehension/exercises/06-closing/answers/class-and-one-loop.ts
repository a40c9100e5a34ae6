/** The stream is a class that keeps the promise of its closing; the records are read in one loop, which closes by itself. */
export interface ClosingStream<T> extends AsyncIterable<T, void, undefined>, AsyncDisposable {
  next(): Promise<IteratorResult<T, void>>;
}

class OwnedStream<T> implements ClosingStream<T> {
  readonly #iterator: AsyncIterator<T, unknown>;
  #closing: Promise<void> | null = null;

  constructor(source: AsyncIterable<T>) {
    this.#iterator = source[Symbol.asyncIterator]();
  }

  async next(): Promise<IteratorResult<T, void>> {
    if (this.#closing !== null) return { done: true, value: undefined };
    const { done, value } = await this.#iterator.next();
    return done === true ? { done, value: undefined } : { done: false, value };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.#closing ??= Promise.resolve(this.#iterator.return?.()).then(() => undefined);
    return this.#closing;
  }
}

export const aclosing = <T>(source: AsyncIterable<T>): ClosingStream<T> => new OwnedStream(source);

export async function readRecords(lines: AsyncIterable<string>): Promise<Record<string, string>[]> {
  let names: string[] | null = null;
  let lineNumber = 0;
  const records: Record<string, string>[] = [];
  for await (const line of lines) {
    lineNumber += 1;
    const fields = line.split(',');
    if (names === null) {
      names = fields;
      continue;
    }
    if (fields.length !== names.length) throw new SyntaxError(`line ${lineNumber}: ${line}`);
    const places = [...names.entries()];
    records.push(Object.fromEntries(places.map(([place, name]) => [name, fields[place] ?? ''])));
  }
  return records;
}
