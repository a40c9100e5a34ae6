/** `readRecords` asks by hand, and a bad line throws past the rest: nobody closes the source. Declare the stream with `await using`, and it is closed by whatever way the function ends. */
export * from '#solution/06-closing';

function toRecord(names: string[], line: string, lineNumber: number): Record<string, string> {
  const fields = line.split(',');
  if (fields.length !== names.length) throw new SyntaxError(`Cannot read line ${lineNumber}`);
  return Object.fromEntries(fields.map((field, place) => [names[place], field]));
}

export async function readRecords(lines: AsyncIterable<string>): Promise<Record<string, string>[]> {
  const iterator = lines[Symbol.asyncIterator]();
  const head = await iterator.next();
  if (head.done === true) return [];
  const names = head.value.split(',');
  const records: Record<string, string>[] = [];
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    records.push(toRecord(names, next.value, records.length + 2));
  }
  return records;
}
