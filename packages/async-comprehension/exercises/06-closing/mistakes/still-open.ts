/** Nobody notes that the stream is closed. So a second closing calls `return` again, and `next` still asks a source that is closed. Keep a variable, and look at it in both places. */
export interface ClosingStream<T> extends AsyncIterable<T, void, undefined>, AsyncDisposable {
  next(): Promise<IteratorResult<T, void>>;
}

export function aclosing<T>(source: AsyncIterable<T>): ClosingStream<T> {
  const iterator = source[Symbol.asyncIterator]();
  return {
    async next() {
      const result = await iterator.next();
      return result.done === true ? { done: true, value: undefined } : result;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await iterator.return?.();
    },
  };
}

function toRecord(names: string[], line: string, lineNumber: number): Record<string, string> {
  const fields = line.split(',');
  if (fields.length !== names.length) throw new SyntaxError(`Cannot read line ${lineNumber}`);
  return Object.fromEntries(fields.map((field, place) => [names[place], field]));
}

export async function readRecords(lines: AsyncIterable<string>): Promise<Record<string, string>[]> {
  await using stream = aclosing(lines);
  const head = await stream.next();
  if (head.done === true) return [];
  const names = head.value.split(',');
  const records: Record<string, string>[] = [];
  for await (const line of stream) records.push(toRecord(names, line, records.length + 2));
  return records;
}
