/** `aclosing` returns an async generator, and that has a `return` method: the first loop that is left closes it. And if nobody has asked for a value, its body has not begun, and the source stays open. Return an object that has no `return`. */
export interface ClosingStream<T> extends AsyncIterable<T, void, undefined>, AsyncDisposable {
  next(): Promise<IteratorResult<T, void>>;
}

export async function* aclosing<T>(source: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  for await (const value of source) yield value;
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
