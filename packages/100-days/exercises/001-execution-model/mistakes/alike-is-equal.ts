/** You predict that two lists that look alike are equal. Think about what `===` asks of two objects: what is in them, or which one each of them is. */
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
    original: [1, 2, 3, 99],
    copy: [1, 2, 3],
    name: 'Bo',
    equal: true,
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
