/** `readRecords` loops over the lines twice. The `break` of the first loop closes a generator, so the second loop gets nothing, and of other sources it may start again. Open the lines once, with `aclosing`. */
export * from '#solution/06-closing';

function toRecord(names: string[], line: string, lineNumber: number): Record<string, string> {
  const fields = line.split(',');
  if (fields.length !== names.length) throw new SyntaxError(`Cannot read line ${lineNumber}`);
  return Object.fromEntries(fields.map((field, place) => [names[place], field]));
}

export async function readRecords(lines: AsyncIterable<string>): Promise<Record<string, string>[]> {
  let names: string[] = [];
  for await (const line of lines) {
    names = line.split(',');
    break;
  }
  const records: Record<string, string>[] = [];
  for await (const line of lines) records.push(toRecord(names, line, records.length + 2));
  return records;
}
