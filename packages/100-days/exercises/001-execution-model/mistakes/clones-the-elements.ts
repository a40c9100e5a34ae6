/** You copy the elements as well. The new list has to lead to the same objects as the old one; only the list itself is new. */
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
    equal: false,
  };
}

export function identityOf(value: object): number {
  const label = labels.get(value) ?? ++last;
  labels.set(value, label);
  return label;
}

export function cloneThenPush<T>(list: readonly T[], value: T): T[] {
  const copy = JSON.parse(JSON.stringify(list)) as T[];
  copy.push(value);
  return copy;
}
