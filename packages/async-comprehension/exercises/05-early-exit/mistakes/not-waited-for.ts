/** `findFirst` closes the source, but does not wait until it is closed. The caller goes on while the file or connection is still in use, and an error of the clean-up is lost. Await what `return` gives, or let `for await` do both. */
export * from '#solution/05-early-exit';

export async function findFirst<T>(source: AsyncIterable<T>, matches: (value: T) => boolean): Promise<T | undefined> {
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const result = await iterator.next();
      if (result.done === true) return undefined;
      if (matches(result.value)) return result.value;
    }
  } finally {
    void iterator.return?.();
  }
}
