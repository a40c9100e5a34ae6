/** `readRecords` reads all lines before it looks at the first. A bad line shows only when the stream has ended, and an endless one fills the memory. Look at each line when it comes. */
export interface ClosingStream<T> extends AsyncIterable<T, void, undefined>, AsyncDisposable {
  next(): Promise<IteratorResult<T, void>>;
}

export function aclosing<T>(source: AsyncIterable<T>): ClosingStream<T> {
  const iterator = source[Symbol.asyncIterator]();
  let isOpen = true;
  return {
    async next() {
      const result = isOpen ? await iterator.next() : { done: true as const };
      return result.done === true ? { done: true, value: undefined } : result;
    },
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
