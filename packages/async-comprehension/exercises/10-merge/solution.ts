/** What a source has answered, and has not been dealt with yet. */
interface Arrival<T> {
  readonly iterator: AsyncIterator<T, unknown>;
  /** Settled already. */
  readonly answer: Promise<IteratorResult<T, unknown>>;
}

/**
 * Merges streams into one that gives each value when it comes.
 *
 * It holds at most one value of each source. When a source fails or the consumer leaves, all other sources are closed
 * before the stream ends. A generator that is in the middle of a wait closes only when that wait is over.
 *
 * @param sources - Where the values come from. All are asked at the first question, and each again when its last value
 * has been taken.
 * @returns A stream of all values, in the order in which they came.
 * @throws What the first source to fail throws; or, if a loop is left, what closing a source throws.
 * @example
 * for await (const order of merge(fromTheShop(), fromTheApp())) console.log(order); // whichever comes first
 */
export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined> {
  const open = new Set(sources.map((source): AsyncIterator<T, unknown> => source[Symbol.asyncIterator]()));
  const arrivals: Arrival<T>[] = [];
  let bell = Promise.withResolvers<undefined>();

  const ask = async (iterator: AsyncIterator<T, unknown>): Promise<void> => {
    const answer = iterator.next();
    const isOver = await answer.then(
      (result) => result.done === true,
      () => true,
    );
    if (isOver) open.delete(iterator);
    arrivals.push({ iterator, answer });
    bell.resolve(undefined);
  };

  try {
    for (const iterator of open) void ask(iterator);
    while (open.size > 0 || arrivals.length > 0) {
      const arrival = arrivals.shift();
      if (arrival === undefined) {
        await bell.promise;
        bell = Promise.withResolvers();
        continue;
      }
      const result = await arrival.answer;
      if (result.done === true) continue;
      yield result.value;
      void ask(arrival.iterator);
    }
  } catch (error) {
    // What broke first tells more than what broke in the closing.
    await Promise.allSettled([closeAll(open)]);
    throw error;
  } finally {
    await closeAll(open);
  }
}

async function closeAll(open: Set<AsyncIterator<unknown, unknown>>): Promise<void> {
  const closings = Array.from(open, async (iterator) => iterator.return?.());
  open.clear();
  await Promise.allSettled(closings);
  await Promise.all(closings);
}
