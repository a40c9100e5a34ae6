/** When the listener is gone, `indexOf` gives -1, and `splice(-1, 1)` takes out the last listener of all. Ask whether it is still there, or keep a Set. */
export interface Sink<E> {
  publish: (event: E) => void;
}

export interface Source<E> {
  subscribe: (listener: (event: E) => void) => () => void;
}

export function createChannel<E>(): Sink<E> & Source<E> {
  const listeners: ((event: E) => void)[] = [];
  return {
    publish: (event) => {
      for (const listener of listeners) listener(event);
    },
    subscribe: (listener) => {
      listeners.push(listener);
      return () => {
        listeners.splice(listeners.indexOf(listener), 1);
      };
    },
  };
}
