/** Who waited is woken, and looks again only when its turn comes. A call that comes in between finds the free place, or the value, and takes it: it overtakes who waited longer. Give the place or the value to the one who waits in the same step in which it becomes free. */
export interface BoundedQueue<T> {
  readonly size: number;
  put(value: T): Promise<void>;
  take(): Promise<IteratorResult<T, void>>;
  close(): void;
}

export function createQueue<T>(capacity: number): BoundedQueue<T> {
  if (!Number.isInteger(capacity) || capacity < 1) throw new RangeError(`capacity is ${capacity}`);
  const items: { value: T }[] = [];
  const waitingPuts: (() => void)[] = [];
  const waitingTakes: (() => void)[] = [];
  let closed = false;
  return {
    get size() {
      return items.length;
    },
    async put(value) {
      while (!closed && items.length >= capacity) await new Promise<void>((wake) => waitingPuts.push(wake));
      if (closed) throw new Error('The queue is closed');
      items.push({ value });
      waitingTakes.shift()?.();
    },
    async take() {
      while (!closed && items.length === 0) await new Promise<void>((wake) => waitingTakes.push(wake));
      const item = items.shift();
      if (item === undefined) return { done: true, value: undefined };
      waitingPuts.shift()?.();
      return { done: false, value: item.value };
    },
    close() {
      closed = true;
      for (const wake of [...waitingPuts, ...waitingTakes]) wake();
    },
  };
}
