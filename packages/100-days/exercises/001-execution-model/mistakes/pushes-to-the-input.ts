/** You push to the list that you were given, under another name. The caller has that list too: make a new one first. */
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
  const copy = list as T[];
  copy.push(value);
  return copy;
}
