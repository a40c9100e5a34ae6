/** The channel works, but with `any` for the event nothing depends on `E`, and every sink and every source stands for every other. */
// eslint-disable-next-line @typescript-eslint/no-unused-vars -- That nothing depends on it is the mistake.
export interface Sink<E> {
  publish: (event: any) => void;
}

// eslint-disable-next-line @typescript-eslint/no-unused-vars -- That nothing depends on it is the mistake.
export interface Source<E> {
  subscribe: (listener: (event: any) => void) => () => void;
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
