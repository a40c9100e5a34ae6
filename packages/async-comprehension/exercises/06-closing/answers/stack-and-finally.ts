/** Each loop gets an iterator of its own over the one source; a stack does the closing, and try and finally take the place of await using. */
export interface ClosingStream<T> extends AsyncIterable<T, void, undefined>, AsyncDisposable {
  next(): Promise<IteratorResult<T, void>>;
}

export function aclosing<T>(source: AsyncIterable<T>): ClosingStream<T> {
  const iterator = source[Symbol.asyncIterator]();
  const stack = new AsyncDisposableStack();
  stack.defer(async () => {
    await iterator.return?.();
  });
  const next = async (): Promise<IteratorResult<T, void>> => {
    if (stack.disposed) return { done: true, value: undefined };
    const result = await iterator.next();
    if (result.done === true) return { done: true, value: undefined };
    return result;
  };
  return {
    next,
    [Symbol.asyncIterator]: () => ({ next }),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

export async function readRecords(lines: AsyncIterable<string>): Promise<Record<string, string>[]> {
  const stream = aclosing(lines);
  try {
    let names: string[] = [];
    for await (const line of stream) {
      names = line.split(',');
      break;
    }
    const records: Record<string, string>[] = [];
    for await (const line of stream) {
      const fields = line.split(',');
      if (fields.length !== names.length) throw new SyntaxError(`Cannot read line ${records.length + 2}`);
      records.push(Object.fromEntries(fields.map((field, place) => [names[place] ?? '', field] as const)));
    }
    return records;
  } finally {
    await stream[Symbol.asyncDispose]();
  }
}
