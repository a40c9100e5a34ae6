/** A third interface extends both halves, `subscribe` is a method (its listener is compared strictly all the same), and a Map holds the listeners. */
export interface Sink<E> {
  publish: (event: E) => void;
}

export interface Source<E> {
  subscribe(listener: (event: E) => void): () => void;
}

interface Channel<E> extends Sink<E>, Source<E> {}

export const createChannel = <E>(): Channel<E> => {
  let last = 0;
  const listeners = new Map<number, (event: E) => void>();
  return {
    publish(event) {
      for (const listener of listeners.values()) listener(event);
    },
    subscribe(listener) {
      const ticket = last++;
      listeners.set(ticket, listener);
      return () => void listeners.delete(ticket);
    },
  };
};
