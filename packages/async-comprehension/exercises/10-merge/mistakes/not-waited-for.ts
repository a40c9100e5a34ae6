/** Closing begins, but nobody waits for it. The program goes on while the sources still hold what they hold, and what goes wrong in the closing is lost. Await what every `return` gives, all of them together. */
export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined> {
  const open = new Set(sources.map((source) => source[Symbol.asyncIterator]()));
  const arrivals: { iterator: AsyncIterator<T>; answer: Promise<IteratorResult<T>> }[] = [];
  let wake = (): void => undefined;
  const ask = (iterator: AsyncIterator<T>) => {
    const answer = iterator.next();
    const arrive = (isOver: boolean) => {
      if (isOver) open.delete(iterator);
      arrivals.push({ iterator, answer });
      wake();
    };
    answer.then(
      (result) => {
        arrive(result.done === true);
      },
      () => {
        arrive(true);
      },
    );
  };
  try {
    for (const iterator of open) ask(iterator);
    while (open.size > 0 || arrivals.length > 0) {
      const arrival = arrivals.shift();
      if (arrival === undefined) {
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      const result = await arrival.answer;
      if (result.done === true) continue;
      yield result.value;
      ask(arrival.iterator);
    }
  } finally {
    for (const iterator of open) iterator.return?.().catch(() => undefined);
  }
}
