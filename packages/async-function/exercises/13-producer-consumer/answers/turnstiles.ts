/** Two turnstiles: the first in each line waits for a change and looks again, the others wait behind it. It takes many more turns, and keeps the order. */
export interface BoundedQueue<T> {
  readonly size: number;
  put(value: T): Promise<void>;
  take(): Promise<IteratorResult<T, void>>;
  close(): void;
}

function turnstile() {
  let line: Promise<unknown> = Promise.resolve();
  return <R>(pass: () => Promise<R>): Promise<R> => {
    const mine = line.then(pass);
    line = mine.catch(() => undefined);
    return mine;
  };
}

export function createQueue<T>(capacity: number): BoundedQueue<T> {
  if (!Number.isInteger(capacity)) throw new RangeError('The capacity must be a whole number');
  if (capacity < 1) throw new RangeError('The capacity must be 1 or more');
  let values: readonly T[] = [];
  let closed = false;
  let change = Promise.withResolvers<undefined>();
  const inward = turnstile();
  const outward = turnstile();

  function changed(): void {
    change.resolve(undefined);
    change = Promise.withResolvers();
  }

  return {
    get size() {
      return values.length;
    },
    put: (value) =>
      inward(async () => {
        while (!closed && values.length === capacity) await change.promise;
        if (closed) throw new Error('Cannot put: closed');
        values = [...values, value];
        changed();
      }),
    take: () =>
      outward(async () => {
        while (!closed && values.length === 0) await change.promise;
        if (values.length === 0) return { done: true, value: undefined };
        const value = values[0] as T;
        values = values.slice(1);
        changed();
        return { done: false, value };
      }),
    close() {
      closed = true;
      changed();
    },
  };
}
