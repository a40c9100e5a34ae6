/** The listeners stand outside of the function, so all channels share them. Make the list inside of `createChannel`. */
export interface Sink<E> {
  publish: (event: E) => void;
}

export interface Source<E> {
  subscribe: (listener: (event: E) => void) => () => void;
}

const listeners = new Set<(event: never) => void>();

export function createChannel<E>(): Sink<E> & Source<E> {
  return {
    publish: (event) => {
      for (const listener of listeners) (listener as (event: E) => void)(event);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
