/** The first question collects the whole source into a list, and the readers walk along that list. Nobody gets anything before the last value has come, and an endless source fills the memory. Give each value on when it comes. */
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
  if (!Number.isInteger(maxBuffered) || maxBuffered < 1) throw new RangeError(`maxBuffered is ${maxBuffered}`);
  let list: Promise<T[]> | null = null;
  const subscribe = (): BroadcastReader<T> => {
    let place = 0;
    let hasLeft = false;
    return {
      async next() {
        list ??= Array.fromAsync(source);
        const values = await list;
        if (hasLeft || place >= values.length) return over();
        return { done: false, value: values[place++] as T };
      },
      async return() {
        hasLeft = true;
        return over();
      },
      [Symbol.asyncIterator]() {
        return this;
      },
      async [Symbol.asyncDispose]() {
        hasLeft = true;
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
