/** There is room for one listener: a second one takes the place of the first. Keep a list or a set. */
export interface Sink<E> {
  publish: (event: E) => void;
}

export interface Source<E> {
  subscribe: (listener: (event: E) => void) => () => void;
}

export function createChannel<E>(): Sink<E> & Source<E> {
  let current: ((event: E) => void) | undefined;
  return {
    publish: (event) => current?.(event),
    subscribe: (listener) => {
      current = listener;
      return () => {
        if (current === listener) current = undefined;
      };
    },
  };
}
