/** Every turn asks all sources again, and takes one of the answers. The other questions are still under way, and when they are answered nobody listens: those values are lost. Keep each question until its answer has come, and ask only that source again. */
export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined> {
  const open = new Set(sources.map((source) => source[Symbol.asyncIterator]()));
  const ask = async (iterator: AsyncIterator<T>) => {
    try {
      const result = await iterator.next();
      if (result.done === true) open.delete(iterator);
      return result;
    } catch (error) {
      open.delete(iterator);
      throw error;
    }
  };
  try {
    while (open.size > 0) {
      const result = await Promise.race([...open].map(ask));
      if (result.done !== true) yield result.value;
    }
  } finally {
    await Promise.allSettled([...open].map((iterator) => iterator.return?.()));
  }
}
