/** All readers ask the same iterator, and that gives each value only once: the readers share the values out between them. Ask once, and put each value into the buffer of every reader. */
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
  const iterator = source[Symbol.asyncIterator]();
  let open = 0;
  const subscribe = (): BroadcastReader<T> => {
    let hasLeft = false;
    open++;
    return {
      next: () => (hasLeft ? Promise.resolve(over()) : iterator.next()),
      async return() {
        if (!hasLeft) {
          hasLeft = true;
          open--;
          if (open === 0) await iterator.return?.();
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
