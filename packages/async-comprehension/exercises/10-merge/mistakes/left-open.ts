/** Nobody closes the sources. Leaving the loop, or the failure of one source, ends the generator at its `yield` or `await`, and the others keep their files and connections. Close what is still open in a `finally`. */
export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined> {
  const arrivals: { iterator: AsyncIterator<T>; answer: Promise<IteratorResult<T>> }[] = [];
  let wake = (): void => undefined;
  const ask = (iterator: AsyncIterator<T>) => {
    const answer = iterator.next();
    const arrive = () => {
      arrivals.push({ iterator, answer });
      wake();
    };
    answer.then(arrive, arrive);
  };
  for (const source of sources) ask(source[Symbol.asyncIterator]());
  let open = sources.length;
  while (open > 0) {
    const arrival = arrivals.shift();
    if (arrival === undefined) {
      await new Promise<void>((resolve) => (wake = resolve));
      continue;
    }
    const result = await arrival.answer;
    if (result.done === true) {
      open--;
    } else {
      yield result.value;
      ask(arrival.iterator);
    }
  }
}
