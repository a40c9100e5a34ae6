/** The reader is an async generator, and no line of its body runs before the first question. Until then it is not counted, so it loses the values that others take, and leaving it changes nothing, because there is no `finally` to run. Register the reader in `subscribe` itself, and return an object with methods of your own. */
export interface BroadcastOptions {
  readonly maxBuffered: number;
}

export interface BroadcastReader<T> extends AsyncIterable<T, void, undefined>, AsyncDisposable {
  next(): Promise<IteratorResult<T, void>>;
  return(): Promise<IteratorResult<T, void>>;
}

export interface Broadcast<T> {
  readonly subscribe: () => BroadcastReader<T>;
}

export function broadcast<T>(source: AsyncIterable<T>, { maxBuffered }: BroadcastOptions): Broadcast<T> {
  if (!Number.isInteger(maxBuffered) || maxBuffered < 1) {
    throw new RangeError(`maxBuffered is ${maxBuffered}`);
  }
  const iterator: AsyncIterator<T, unknown> = source[Symbol.asyncIterator]();
  const buffers = new Set<T[]>();
  let isAsking = false;
  let end: (() => IteratorResult<T, void>) | null = null;
  let news = Promise.withResolvers<undefined>();

  const announce = (): void => {
    news.resolve(undefined);
    news = Promise.withResolvers();
  };

  const ask = async (): Promise<void> => {
    if (isAsking || [...buffers].some((buffer) => buffer.length === maxBuffered)) return;
    isAsking = true;
    try {
      const result = await iterator.next();
      if (result.done === true) end = over;
      else if (end === null) for (const buffer of buffers) buffer.push(result.value);
    } catch (error) {
      end ??= () => {
        throw error;
      };
    }
    isAsking = false;
    announce();
  };

  const subscribe = (): BroadcastReader<T> => {
    const reader = read();
    return {
      next: () => reader.next(),
      return: () => reader.return(),
      [Symbol.asyncIterator]() {
        return this;
      },
      async [Symbol.asyncDispose]() {
        await reader.return();
      },
    };
  };

  async function* read(): AsyncGenerator<T, void, undefined> {
    const buffer: T[] = [];
    buffers.add(buffer);
    try {
      for (;;) {
        if (buffer.length > 0) {
          const value = buffer.shift() as T;
          announce();
          yield value;
        } else if (end !== null) {
          end();
          return;
        } else {
          void ask();
          await news.promise;
        }
      }
    } finally {
      buffers.delete(buffer);
      announce();
      if (buffers.size === 0 && end === null) {
        end = over;
        await iterator.return?.();
      }
    }
  }

  return { subscribe };
}

export function tee<T>(source: AsyncIterable<T>, options: BroadcastOptions): [BroadcastReader<T>, BroadcastReader<T>] {
  const { subscribe } = broadcast(source, options);
  return [subscribe(), subscribe()];
}

function over(): IteratorReturnResult<undefined> {
  return { done: true, value: undefined };
}
