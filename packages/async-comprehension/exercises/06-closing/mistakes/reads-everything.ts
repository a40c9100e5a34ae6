/** `readRecords` reads all lines before it looks at the first. A bad line shows only when the stream has ended, and an endless one fills the memory. Look at each line when it comes. */
export * from '#solution/06-closing';

function toRecord(names: string[], line: string, lineNumber: number): Record<string, string> {
  const fields = line.split(',');
  if (fields.length !== names.length) throw new SyntaxError(`Cannot read line ${lineNumber}`);
  return Object.fromEntries(fields.map((field, place) => [names[place], field]));
}

export async function readRecords(lines: AsyncIterable<string>): Promise<Record<string, string>[]> {
  const [head, ...rest] = await Array.fromAsync(lines);
  if (head === undefined) return [];
  return rest.map((line, place) => toRecord(head.split(','), line, place + 2));
}
