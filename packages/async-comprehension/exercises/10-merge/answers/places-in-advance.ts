/** One promise for each question is made in advance, and each answer settles the first of them that is still free: so they are in the order of arrival, and the loop only walks along. */
interface Place<T> {
  readonly iterator: AsyncIterator<T, unknown>;
  readonly result: IteratorResult<T, unknown>;
}

export async function* merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined> {
  const open = new Set<AsyncIterator<T, unknown>>();
  const free: PromiseWithResolvers<Place<T>>[] = [];
  const places: Promise<Place<T>>[] = [];

  function ask(iterator: AsyncIterator<T, unknown>): void {
    const place = Promise.withResolvers<Place<T>>();
    // The loop may never come to this place.
    place.promise.catch(() => undefined);
    free.push(place);
    places.push(place.promise);
    iterator.next().then(
      (result) => {
        if (result.done === true) open.delete(iterator);
        free.shift()?.resolve({ iterator, result });
      },
      (error: unknown) => {
        open.delete(iterator);
        free.shift()?.reject(error);
      },
    );
  }

  let failure: { error: unknown } | null = null;
  try {
    for (const source of sources) {
      const iterator = source[Symbol.asyncIterator]();
      open.add(iterator);
      ask(iterator);
    }
    // The list grows while the loop walks along it.
    for (const coming of places) {
      const place = await coming;
      if (place.result.done === true) continue;
      ask(place.iterator);
      yield place.result.value;
    }
  } catch (error) {
    failure = { error };
    throw error;
  } finally {
    const closings = await Promise.allSettled([...open].map(async (iterator) => iterator.return?.()));
    const broken = closings.find((closing) => closing.status === 'rejected');
    if (failure === null && broken !== undefined) await Promise.reject(broken.reason as Error);
  }
}
