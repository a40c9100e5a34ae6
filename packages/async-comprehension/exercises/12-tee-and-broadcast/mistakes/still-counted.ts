/** A reader that has left is marked as gone, but its buffer is still there. It fills up and is never emptied, so in the end it holds up all others. Take the buffer out when the reader leaves, and wake those who wait. */
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
  let open = 0;
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
    const buffer: T[] = [];
    buffers.add(buffer);
    let hasLeft = false;
    open++;
    return {
      async next() {
        while (!hasLeft) {
          if (buffer.length > 0) {
            const value = buffer.shift() as T;
            announce();
            return { done: false, value };
          }
          if (end !== null) {
            hasLeft = true;
            open--;
            return end();
          }
          void ask();
          await news.promise;
        }
        return over();
      },
      async return() {
        if (!hasLeft) {
          hasLeft = true;
          open--;
          announce();
          if (open === 0 && end === null) {
            end = over;
            await iterator.return?.();
          }
        }
        return over();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      async [Symbol.asyncDispose]() {
        await this.return();
      },
    };
  };

  return { subscribe };
}

export function tee<T>(source: AsyncIterable<T>, options: BroadcastOptions): [BroadcastReader<T>, BroadcastReader<T>] {
  const { subscribe } = broadcast(source, options);
  return [subscribe(), subscribe()];
}

function over(): IteratorReturnResult<undefined> {
  return { done: true, value: undefined };
}
