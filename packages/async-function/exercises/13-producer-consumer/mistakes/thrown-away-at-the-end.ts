/** `close` throws away what is still in the queue, so work that was accepted is never done. Closing ends the puts; the takes go on until the queue is empty, and only then comes the end. */
export interface BoundedQueue<T> {
  readonly size: number;
  put(value: T): Promise<void>;
  take(): Promise<IteratorResult<T, void>>;
  close(): void;
}

export function createQueue<T>(capacity: number): BoundedQueue<T> {
  if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError(`capacity is ${capacity}`);
  const items: IteratorYieldResult<T>[] = [];
  const puts: { item: IteratorYieldResult<T>; enter: () => void; refuse: (reason: Error) => void }[] = [];
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
      else await new Promise<void>((enter, refuse) => puts.push({ item, enter, refuse }));
    },
    async take() {
      if (closed) return { done: true, value: undefined };
      const item = items.shift();
      if (item === undefined) return new Promise((resolve) => takes.push(resolve));
      const put = puts.shift();
      if (put) {
        items.push(put.item);
        put.enter();
      }
      return item;
    },
    close() {
      closed = true;
      items.length = 0;
      for (const { refuse } of puts.splice(0)) refuse(new Error('The queue is closed'));
      for (const take of takes.splice(0)) take({ done: true, value: undefined });
    },
  };
}
