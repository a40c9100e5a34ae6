/** The channel works, but `publish(event: E): void` is a method, and parameters of methods are compared in both directions: a sink for few events passes for a sink for many. Write a property, `publish: (event: E) => void`. */
export interface Sink<E> {
  publish(event: E): void;
}

export interface Source<E> {
  subscribe(listener: (event: E) => void): () => void;
}

export function createChannel<E>(): Sink<E> & Source<E> {
  const listeners = new Set<(event: E) => void>();
  return {
    publish: (event: E) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener: (event: E) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
