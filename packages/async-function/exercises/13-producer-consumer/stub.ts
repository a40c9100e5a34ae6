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

/**
 * Makes a queue that lets a fast producer wait for a slow consumer.
 *
 * Puts and takes are served in the order in which they were called; a later call never overtakes one that waits.
 *
 * @param capacity - How many values the queue holds at most: a whole number, 1 or more.
 * @returns The queue, open and empty.
 * @throws {RangeError} If `capacity` is less than 1 or not a whole number.
 */
export function createQueue<T>(capacity: number): BoundedQueue<T> {
  // TODO: keep the values, the puts that wait and the takes that wait, and return an object with size, put, take and close.
  throw new Error('Not written yet: createQueue');
}
