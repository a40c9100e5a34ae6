/** You predict that `original` stays as it was. `const alias = original` makes a second name and no second list. Count the lists that the program makes. */
export interface Predictions {
  readonly rebound: number[];
  readonly mutated: number[];
  readonly original: number[];
  readonly copy: number[];
  readonly name: string;
  readonly equal: boolean;
}

const labels = new WeakMap<object, number>();
let last = 0;

export function predict(): Predictions {
  return {
    rebound: [1, 2, 3],
    mutated: [1, 2, 3, 100],
    original: [1, 2, 3],
    copy: [1, 2, 3],
    name: 'Bo',
    equal: false,
  };
}

export function identityOf(value: object): number {
  const label = labels.get(value) ?? ++last;
  labels.set(value, label);
  return label;
}

export function cloneThenPush<T>(list: readonly T[], value: T): T[] {
  return [...list, value];
}
