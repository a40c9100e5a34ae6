/** A class whose function property is written as an arrow function. */
export interface Sink<in E> {
  readonly publish: (event: E) => void;
}

export interface Source<out E> {
  readonly subscribe: (listener: (event: E) => void) => () => void;
}

class Channel<in out E> implements Sink<E>, Source<E> {
  readonly #listeners: ((event: E) => void)[] = [];

  readonly publish = (event: E): void => {
    for (const listener of [...this.#listeners]) listener(event);
  };

  readonly subscribe = (listener: (event: E) => void): (() => void) => {
    this.#listeners.push(listener);
    let ended = false;
    return () => {
      if (!ended) this.#listeners.splice(this.#listeners.indexOf(listener), 1);
      ended = true;
    };
  };
}

export function createChannel<E>(): Channel<E> {
  return new Channel();
}
