/** A loop of its own reads each source, as fast as the source can, into a list without a limit. A slow consumer does not hold it back, so the list may fill the memory; and no loop ends when the consumer leaves. Ask a source again only when its last value has been taken. */
export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined> {
  const list: T[] = [];
  const failures: unknown[] = [];
  let open = sources.length;
  let wake = (): void => undefined;
  const read = async (source: AsyncIterable<T>) => {
    try {
      for await (const value of source) {
        list.push(value);
        wake();
      }
    } catch (error) {
      failures.push(error);
    }
    open--;
    wake();
  };
  for (const source of sources) void read(source);
  while (open > 0 || list.length > 0) {
    while (list.length > 0) yield list.shift() as T;
    if (failures.length > 0) throw failures[0];
    if (open > 0) await new Promise<void>((resolve) => (wake = resolve));
  }
  if (failures.length > 0) throw failures[0];
}
