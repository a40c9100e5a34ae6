/** `close` sets a flag, and tells nobody. Whoever waits at that moment waits for ever: a consumer that never ends, a producer that never hears of it. Let `close` settle every promise that is still open. */
export interface BoundedQueue<T> {
  readonly size: number;
  put(value: T): Promise<void>;
  take(): Promise<IteratorResult<T, void>>;
  close(): void;
}

export function createQueue<T>(capacity: number): BoundedQueue<T> {
  if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError(`capacity is ${capacity}`);
  const items: IteratorYieldResult<T>[] = [];
  const puts: { item: IteratorYieldResult<T>; enter: () => void }[] = [];
  const takes: ((result: IteratorResult<T, void>) => void)[] = [];
  let closed = false;
  return {
    get size() {
      return items.length;
    },
    async put(value) {
      if (closed) throw new Error('The queue is closed');
      const item: IteratorYieldResult<T> = { done: false, value };
      const take = takes.shift();
      if (take) take(item);
      else if (items.length < capacity) items.push(item);
      else await new Promise<void>((enter) => puts.push({ item, enter }));
    },
    async take() {
      const item = items.shift();
      if (item !== undefined) {
        const put = closed ? undefined : puts.shift();
        if (put) {
          items.push(put.item);
          put.enter();
        }
        return item;
      }
      if (closed) return { done: true, value: undefined };
      return new Promise((resolve) => takes.push(resolve));
    },
    close() {
      closed = true;
    },
  };
}
