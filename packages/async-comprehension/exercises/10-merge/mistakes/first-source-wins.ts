/** `Promise.race` reads its list from the left. If several answers have come while the consumer was busy, the first in the list wins, and not the one that came first: a busy source can push another one back again and again. Note each answer at the moment when it comes. */
interface Answer<T> {
  iterator: AsyncIterator<T>;
  isOver: boolean;
  take: () => T;
}

export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined> {
  const open = new Set(sources.map((source) => source[Symbol.asyncIterator]()));
  const questions = new Map<AsyncIterator<T>, Promise<Answer<T>>>();
  const ask = (iterator: AsyncIterator<T>) => {
    const fail = (error: unknown): Answer<T> => {
      const take = () => {
        throw error;
      };
      return { iterator, isOver: false, take };
    };
    const come = (result: IteratorResult<T>): Answer<T> => {
      return { iterator, isOver: result.done === true, take: () => result.value as T };
    };
    questions.set(iterator, iterator.next().then(come, fail));
  };
  const closeAll = async () => {
    const closings = Array.from(open, async (iterator) => iterator.return?.());
    open.clear();
    await Promise.allSettled(closings);
    await Promise.all(closings);
  };
  try {
    for (const iterator of open) ask(iterator);
    while (questions.size > 0) {
      const { iterator, isOver, take } = await Promise.race(questions.values());
      questions.delete(iterator);
      open.delete(iterator);
      if (isOver) continue;
      const value = take();
      open.add(iterator);
      yield value;
      ask(iterator);
    }
  } catch (error) {
    await closeAll().catch(() => undefined);
    throw error;
  } finally {
    await closeAll();
  }
}
