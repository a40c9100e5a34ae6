/** `findFirst` calls `next` by hand and drops the stream when it has found its value. Nobody calls `return`, so the clean-up of the source never runs. Use `for await`, and leave it. */
export * from '#solution/05-early-exit';

export async function findFirst<T>(source: AsyncIterable<T>, matches: (value: T) => boolean): Promise<T | undefined> {
  const iterator = source[Symbol.asyncIterator]();
  for (;;) {
    const result = await iterator.next();
    if (result.done === true) return undefined;
    if (matches(result.value)) return result.value;
  }
}
