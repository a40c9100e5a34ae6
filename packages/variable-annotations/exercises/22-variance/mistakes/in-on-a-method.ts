/** The channel works, and `in` keeps one sink from standing for another. But `publish` is still a method, so an object that was never called a sink gets through. Write a property, `publish: (event: E) => void`. */
export interface Sink<in E> {
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
