/** The channel works, but `out` says that a sink gives events out, and it takes them in. The compiler did not object, because `publish` is a method. Write a property, and the claim is checked. */
export interface Sink<out E> {
  publish(event: E): void;
}

export interface Source<out E> {
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
