/**
 * `in` and `out` are swapped. What goes into the object as a parameter is `in`; what the object gives out, here to a listener, is `out`.
 *
 * @typeError TS2636
 */
export interface Sink<out E> {
  publish: (event: E) => void;
}

export interface Source<in E> {
  subscribe: (listener: (event: E) => void) => () => void;
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
