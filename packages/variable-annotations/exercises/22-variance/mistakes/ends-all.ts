/** The function that `subscribe` returns ends every subscription. It may take out its own listener alone. */
export interface Sink<E> {
  publish: (event: E) => void;
}

export interface Source<E> {
  subscribe: (listener: (event: E) => void) => () => void;
}

export function createChannel<E>(): Sink<E> & Source<E> {
  const listeners = new Set<(event: E) => void>();
  return {
    publish: (event) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.clear();
      };
    },
  };
}
