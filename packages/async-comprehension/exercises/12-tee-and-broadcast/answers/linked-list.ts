/** No buffers: the values stand in one linked list of promises, each reader remembers its place in it, and a reader waits until the slowest is near enough. What all have passed is free. */
export type BroadcastOptions = Readonly<{ maxBuffered: number }>;

export interface BroadcastReader<T> extends AsyncIterable<T, void, undefined>, AsyncDisposable {
  next: () => Promise<IteratorResult<T, void>>;
  return: () => Promise<IteratorResult<T, void>>;
}

export type Broadcast<T> = Readonly<{ subscribe: () => BroadcastReader<T> }>;

interface Link<T> {
  readonly number: number;
  /** Asked for by the first reader that comes here. */
  result?: Promise<{ result: IteratorResult<T, void>; next: Link<T> }>;
}

const done = { done: true, value: undefined } as const;

export const broadcast = <T>(source: AsyncIterable<T>, { maxBuffered }: BroadcastOptions): Broadcast<T> => {
  if (maxBuffered < 1 || !Number.isSafeInteger(maxBuffered)) throw new RangeError(String(maxBuffered));
  const iterator: AsyncIterator<T, unknown> = source[Symbol.asyncIterator]();
  const places = new Map<object, Link<T>>();
  const moves = new EventTarget();
  const moved = (): boolean => moves.dispatchEvent(new Event('move'));
  const move = (): Promise<void> =>
    new Promise((resolve) => {
      moves.addEventListener(
        'move',
        () => {
          resolve();
        },
        { once: true },
      );
    });
  let last: Link<T> = { number: 0 };
  let isOpen = true;

  const follow = async (link: Link<T>): Promise<{ result: IteratorResult<T, void>; next: Link<T> }> => {
    if (!isOpen) return { result: done, next: link };
    try {
      const result = await iterator.next();
      if (result.done === true) isOpen = false;
      if (!isOpen || result.done === true) return { result: done, next: link };
      last = { number: link.number + 1 };
      return { result, next: last };
    } catch (error) {
      isOpen = false;
      throw error;
    }
  };

  const subscribe = (): BroadcastReader<T> => {
    const reader: BroadcastReader<T> = {
      next: async () => {
        for (let link = places.get(reader); link !== undefined; link = places.get(reader)) {
          const slowest = Math.min(...[...places.values()].map(({ number }) => number));
          if (link.result === undefined && isOpen && link.number - slowest >= maxBuffered) {
            await move();
            continue;
          }
          if (link.result === undefined) {
            link.result = follow(link);
            link.result.then(moved, moved);
          }
          try {
            const left = move();
            const answer = await Promise.race([link.result, left]);
            if (answer === undefined) continue;
            const { result, next } = answer;
            if (places.get(reader) !== link) continue;
            if (result.done === true) places.delete(reader);
            else places.set(reader, next);
            moved();
            return result;
          } catch (error) {
            if (!places.delete(reader)) return done;
            throw error;
          }
        }
        return done;
      },
      return: async () => {
        const wasHere = places.delete(reader);
        moved();
        if (wasHere && places.size === 0 && isOpen) {
          isOpen = false;
          // What is asked for already is for nobody.
          last = { number: 0 };
          await iterator.return?.();
        }
        return done;
      },
      [Symbol.asyncIterator]: () => reader,
      [Symbol.asyncDispose]: async () => {
        await reader.return();
      },
    };
    places.set(reader, last);
    return reader;
  };

  return { subscribe };
};

export const tee = <T>(
  source: AsyncIterable<T>,
  options: BroadcastOptions,
): [BroadcastReader<T>, BroadcastReader<T>] => {
  const { subscribe } = broadcast(source, options);
  return [subscribe(), subscribe()];
};
