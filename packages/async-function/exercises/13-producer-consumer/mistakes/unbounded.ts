/** The queue grows without a bound: `put` never waits, so a fast producer fills the memory while the consumer is busy. When the queue is full, the promise of `put` must stay open until a value has been taken. */
export interface BoundedQueue<T> {
  readonly size: number;
  put(value: T): Promise<void>;
  take(): Promise<IteratorResult<T, void>>;
  close(): void;
}

export function createQueue<T>(capacity: number): BoundedQueue<T> {
  if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError(`capacity is ${capacity}`);
  const items: IteratorYieldResult<T>[] = [];
  const takes: ((result: IteratorResult<T, void>) => void)[] = [];
  let closed = false;
  return {
    get size() {
      return items.length;
    },
    async put(value) {
      if (closed) throw new Error('The queue is closed');
      const take = takes.shift();
      if (take) take({ done: false, value });
      else items.push({ done: false, value });
    },
    async take() {
      const item = items.shift();
      if (item) return item;
      if (closed) return { done: true, value: undefined };
      return new Promise((resolve) => takes.push(resolve));
    },
    close() {
      closed = true;
      for (const take of takes) take({ done: true, value: undefined });
    },
  };
}
