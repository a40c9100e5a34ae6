/** Every put and every take draws a number. Put 7 belongs to take 7, and may go in when take 7 minus the capacity has been called; nobody shifts any list. */
export interface BoundedQueue<T> {
  readonly size: number;
  put(value: T): Promise<void>;
  take(): Promise<IteratorResult<T, void>>;
  close(): void;
}

export function createQueue<T>(capacity: number): BoundedQueue<T> {
  if (!(capacity >= 1 && capacity % 1 === 0))
    throw new RangeError(`The capacity ${capacity} is no whole number from 1`);
  const values = new Map<number, Promise<IteratorResult<T, void>>>();
  const openTakes = new Map<number, (result: IteratorResult<T, void>) => void>();
  const openPuts = new Map<number, { value: T; goOn: () => void; stop: (reason: Error) => void }>();
  let puts = 0;
  let takes = 0;
  let closed = false;

  const enter = (number: number, value: T): void => {
    const result = { done: false, value } as const;
    const take = openTakes.get(number);
    if (take) take(result);
    else values.set(number, Promise.resolve(result));
    openTakes.delete(number);
  };

  return {
    get size() {
      return values.size;
    },
    put(value) {
      if (closed) return Promise.reject(new Error('closed'));
      const number = puts++;
      if (number < takes + capacity) {
        enter(number, value);
        return Promise.resolve();
      }
      return new Promise((goOn, stop) => openPuts.set(number, { value, goOn, stop }));
    },
    take() {
      const number = takes++;
      const next = openPuts.get(number + capacity);
      openPuts.delete(number + capacity);
      if (next) {
        enter(number + capacity, next.value);
        next.goOn();
      }
      const result = values.get(number);
      values.delete(number);
      if (result) return result;
      if (closed) return Promise.resolve({ done: true, value: undefined });
      return new Promise((resolve) => openTakes.set(number, resolve));
    },
    close() {
      closed = true;
      openPuts.forEach(({ stop }) => {
        stop(new Error('closed'));
      });
      openPuts.clear();
      openTakes.forEach((resolve) => {
        resolve({ done: true, value: undefined });
      });
    },
  };
}
