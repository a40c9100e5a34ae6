/** A stream that its owner closes, and nobody else: leaving a loop over it does not. */
export interface ClosingStream<T> extends AsyncIterable<T, void, undefined>, AsyncDisposable {
  /** Gives the next value, or says that there is none. */
  next(): Promise<IteratorResult<T, void>>;
}

/**
 * Makes a stream that is closed at the end of its `await using` block, and not by a loop.
 *
 * @param source - Where the values come from. Its `return` method is called at most once, if it has one.
 * @returns The same values, as a stream that goes on where the last loop was left. After closing it is done.
 * @example
 * await using numbers = aclosing(asyncGenerator());
 * const first = await numbers.next();
 * for await (const n of numbers) if (n > 9) break; // still open, until the block ends
 */
export function aclosing<T>(source: AsyncIterable<T>): ClosingStream<T> {
  const iterator = source[Symbol.asyncIterator]();
  let isOpen = true;
  return {
    async next() {
      const result = isOpen ? await iterator.next() : { done: true as const };
      return result.done === true ? { done: true, value: undefined } : result;
    },
    // Without a `return` method: that is what a loop calls when it is left.
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      if (!isOpen) return;
      isOpen = false;
      await iterator.return?.();
    },
  };
}

/**
 * Reads lines of fields with commas between them; the first line names the fields.
 *
 * @param lines - The lines, without their line breaks. They are closed in every case.
 * @returns One record for each line behind the first; none if there is no line.
 * @throws {SyntaxError} If a line has more or fewer fields than there are names; the message tells the line, from 1.
 * @example
 * await readRecords(lines); // of 'id,name' and '1,Ann': [{ id: '1', name: 'Ann' }]
 */
export async function readRecords(lines: AsyncIterable<string>): Promise<Record<string, string>[]> {
  await using stream = aclosing(lines);
  const head = await stream.next();
  if (head.done === true) return [];
  const names = head.value.split(',');
  const records: Record<string, string>[] = [];
  let lineNumber = 1;
  for await (const line of stream) {
    lineNumber++;
    const fields = line.split(',');
    if (fields.length !== names.length) {
      const count = `it has ${fields.length} fields, and must have ${names.length}`;
      throw new SyntaxError(`Cannot read line ${lineNumber}: ${count}`);
    }
    records.push(Object.fromEntries(fields.map((field, place) => [String(names[place]), field])));
  }
  return records;
}
