// TODO: both types take `unknown`. Say with E what goes in and what comes out, so that the compiler keeps sinks apart.

/** The half of a channel that takes events. */
export interface Sink<E> {
  publish(event: unknown): void;
}

/** The half of a channel that gives events out. */
export interface Source<E> {
  subscribe(listener: unknown): () => void;
}

/**
 * Opens a channel for events of one type.
 *
 * @returns Both halves in one object; it has no listeners yet.
 */
export function createChannel<E>(): Sink<E> & Source<E> {
  // TODO: keep the listeners in here, and write publish and subscribe.
  throw new Error('Not written yet: createChannel');
}
