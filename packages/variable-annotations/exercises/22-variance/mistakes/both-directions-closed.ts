/** The channel works, but no sink and no source may stand for another. `in out` closes both directions, and so does one type that holds both halves. A sink takes events in and does nothing else; a source gives them out. */
export interface Sink<in out E> {
  publish: (event: E) => void;
}

export interface Source<in out E> {
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
