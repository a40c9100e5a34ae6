/** Your functions need `this`, and lose it when somebody takes them out of the object. Think about functions that find the count without `this`. */
import type { Counter } from '#solution/004-closures';

export * from '#solution/004-closures';

class MethodCounter {
  #count = 0;

  hit(): number {
    return ++this.#count;
  }

  total(): number {
    return this.#count;
  }

  reset(): void {
    this.#count = 0;
  }
}

export function createCounter(): Counter {
  return new MethodCounter();
}
