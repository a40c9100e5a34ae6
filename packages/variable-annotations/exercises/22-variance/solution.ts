/** The half of a channel that takes events. */
export interface Sink<in E> {
  // A method would be compared in both directions, and `in` would not be checked.
  readonly publish: (event: E) => void;
}

/** The half of a channel that gives events out. */
export interface Source<out E> {
  readonly subscribe: (listener: (event: E) => void) => () => void;
}

/**
 * Opens a channel for events of one type.
 *
 * @returns Both halves in one object; it has no listeners yet.
 * @example
 * const channel = createChannel<string>();
 * channel.subscribe((event) => console.log(event));
 * channel.publish('paid'); // paid
 */
export function createChannel<E>(): Sink<E> & Source<E> {
  // Each subscription is an object of its own, so the same listener may subscribe twice.
  const subscriptions = new Set<{ listener: (event: E) => void }>();
  return {
    publish: (event) => {
      for (const { listener } of subscriptions) listener(event);
    },
    subscribe: (listener) => {
      const subscription = { listener };
      subscriptions.add(subscription);
      return () => {
        subscriptions.delete(subscription);
      };
    },
  };
}
