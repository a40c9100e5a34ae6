/** Type aliases without annotations, and an array that is replaced instead of changed. */
type Listener<E> = (event: E) => void;

export type Sink<E> = Readonly<{ publish: (event: E) => void }>;
export type Source<E> = Readonly<{ subscribe: (listener: Listener<E>) => () => void }>;

export function createChannel<E>(): Sink<E> & Source<E> {
  let listeners: readonly { listener: Listener<E> }[] = [];
  const publish = (event: E): void => {
    listeners.forEach(({ listener }) => {
      listener(event);
    });
  };
  const subscribe = (listener: Listener<E>) => {
    const entry = { listener };
    listeners = [...listeners, entry];
    return () => {
      listeners = listeners.filter((each) => each !== entry);
    };
  };
  return { publish, subscribe };
}
