/** Keeps the numbers in a class that starts at 1000, and builds the new list element by element. */
export interface Predictions {
  rebound: number[];
  mutated: number[];
  original: number[];
  copy: number[];
  name: string;
  equal: boolean;
}

class Registry {
  readonly #numbers = new WeakMap<object, number>();
  #next = 1000;

  numberOf(value: object): number {
    if (!this.#numbers.has(value)) this.#numbers.set(value, this.#next++);
    return this.#numbers.get(value) ?? 0;
  }
}

const registry = new Registry();

export function predict(): Predictions {
  const three = [1, 2, 3];
  return { rebound: three, mutated: [...three, 100], original: [...three, 99], copy: three, name: 'Bo', equal: false };
}

export function identityOf(value: object): number {
  return registry.numberOf(value);
}

export function cloneThenPush<T>(list: readonly T[], value: T): T[] {
  const longer: T[] = [];
  for (const element of list) longer.push(element);
  longer[list.length] = value;
  return longer;
}
