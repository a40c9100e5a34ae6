/** A class that lists every call first, whatever it finds, and then matches in one place what can go on. */
export interface BoundedQueue<T> {
  readonly size: number;
  put(value: T): Promise<void>;
  take(): Promise<IteratorResult<T, void>>;
  close(): void;
}

class Queue<T> implements BoundedQueue<T> {
  readonly #capacity: number;
  #values: T[] = [];
  #puts: [value: T, done: PromiseWithResolvers<undefined>][] = [];
  #takes: PromiseWithResolvers<IteratorResult<T, void>>[] = [];
  #closed = false;

  constructor(capacity: number) {
    if (!Number.isSafeInteger(capacity) || capacity <= 0) throw new RangeError(`No queue can hold ${capacity} values`);
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#values.length;
  }

  async put(value: T): Promise<void> {
    const done = Promise.withResolvers<undefined>();
    this.#puts.push([value, done]);
    this.#match();
    await done.promise;
  }

  take(): Promise<IteratorResult<T, void>> {
    const result = Promise.withResolvers<IteratorResult<T, void>>();
    this.#takes.push(result);
    this.#match();
    return result.promise;
  }

  close(): void {
    this.#closed = true;
    this.#match();
  }

  #match(): void {
    if (this.#closed) {
      for (const [, done] of this.#puts.splice(0)) done.reject(new Error('This queue is closed'));
    }
    for (;;) {
      const [put] = this.#puts;
      const [take] = this.#takes;
      if (take && this.#values.length > 0) {
        const [value] = this.#values.splice(0, 1) as [T];
        this.#takes.shift();
        take.resolve({ done: false, value });
      } else if (put && this.#values.length < this.#capacity) {
        const [value, done] = put;
        this.#puts.shift();
        this.#values.push(value);
        done.resolve(undefined);
      } else break;
    }
    if (this.#closed && this.#values.length === 0) {
      for (const take of this.#takes.splice(0)) take.resolve({ done: true, value: undefined });
    }
  }
}

export const createQueue = <T>(capacity: number): BoundedQueue<T> => new Queue<T>(capacity);
