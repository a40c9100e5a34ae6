/** Each `put` waits until its own value has been taken, so producer and consumer work one after the other and the room in the queue is of no use. A `put` is done when its value is in the queue. */
export interface BoundedQueue<T> {
  readonly size: number;
  put(value: T): Promise<void>;
  take(): Promise<IteratorResult<T, void>>;
  close(): void;
}

interface Offer<T> {
  value: T;
  taken: () => void;
  refuse: (reason: Error) => void;
}

export function createQueue<T>(capacity: number): BoundedQueue<T> {
  if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError(`capacity is ${capacity}`);
  const items: Offer<T>[] = [];
  const puts: Offer<T>[] = [];
  const takes: ((result: IteratorResult<T, void>) => void)[] = [];
  let closed = false;
  return {
    get size() {
      return items.length;
    },
    async put(value) {
      if (closed) throw new Error('The queue is closed');
      const take = takes.shift();
      if (take) {
        take({ done: false, value });
        return;
      }
      await new Promise<void>((taken, refuse) => {
        (items.length < capacity ? items : puts).push({ value, taken, refuse });
      });
    },
    async take() {
      const item = items.shift();
      if (item) {
        const put = puts.shift();
        if (put) items.push(put);
        item.taken();
        return { done: false, value: item.value };
      }
      if (closed) return { done: true, value: undefined };
      return new Promise((resolve) => takes.push(resolve));
    },
    close() {
      closed = true;
      for (const { refuse } of puts.splice(0)) refuse(new Error('The queue is closed'));
      for (const take of takes) take({ done: true, value: undefined });
    },
  };
}
