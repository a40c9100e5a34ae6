/** A queue between those who make values and those who use them. It has a bound, and it can be closed. */
export interface BoundedQueue<T> {
  /** How many values are in the queue now; those of waiting puts do not count. */
  readonly size: number;
  /** Resolves when the value is in the queue; waits while the queue is full, and rejects if it is closed. */
  put(value: T): Promise<void>;
  /** Resolves to the oldest value; waits while the queue is empty, and is done when it is closed and empty. */
  take(): Promise<IteratorResult<T, void>>;
  /** Lets no more values in; what is in the queue can still be taken. */
  close(): void;
}

/** A put that found the queue full. */
interface WaitingPut<T> {
  item: IteratorYieldResult<T>;
  resolve: () => void;
  reject: (reason: Error) => void;
}

/**
 * Makes a queue that lets a fast producer wait for a slow consumer.
 *
 * Puts and takes are served in the order in which they were called; a later call never overtakes one that waits.
 *
 * @param capacity - How many values the queue holds at most: a whole number, 1 or more.
 * @returns The queue, open and empty.
 * @throws {RangeError} If `capacity` is less than 1 or not a whole number.
 * @example
 * const queue = createQueue<string>(1);
 * await queue.put('a');
 * await queue.take(); // { done: false, value: 'a' }
 */
export function createQueue<T>(capacity: number): BoundedQueue<T> {
  if (!Number.isInteger(capacity) || capacity < 1) {
    throw new RangeError(`Cannot create the queue: capacity is ${capacity}, and must be a whole number, 1 or more`);
  }
  // Each value lies in a box, so that a box is there even if the value is undefined.
  const items: IteratorYieldResult<T>[] = [];
  const puts: WaitingPut<T>[] = [];
  const takes: ((result: IteratorResult<T, void>) => void)[] = [];
  let closed = false;

  return {
    get size() {
      return items.length;
    },
    async put(value) {
      if (closed) throw closedError();
      const item: IteratorYieldResult<T> = { done: false, value };
      const take = takes.shift();
      if (take !== undefined) {
        take(item);
      } else if (items.length < capacity) {
        items.push(item);
      } else {
        const { promise, resolve, reject } = Promise.withResolvers<undefined>();
        puts.push({
          item,
          resolve: () => {
            resolve(undefined);
          },
          reject,
        });
        await promise;
      }
    },
    async take() {
      const item = items.shift();
      if (item !== undefined) {
        // The free place goes to the put that waits longest, in the same step: nobody can slip in.
        const put = puts.shift();
        if (put !== undefined) {
          items.push(put.item);
          put.resolve();
        }
        return item;
      }
      if (closed) return { done: true, value: undefined };
      const { promise, resolve } = Promise.withResolvers<IteratorResult<T, void>>();
      takes.push(resolve);
      return promise;
    },
    close() {
      closed = true;
      for (const put of puts.splice(0)) put.reject(closedError());
      for (const take of takes.splice(0)) take({ done: true, value: undefined });
    },
  };
}

function closedError(): Error {
  return new Error('Cannot put the value into the queue: it is closed');
}
