/** You know an object by what is in it, so two that look alike count as one, and one that changes counts as new. Look for a table whose keys are the objects themselves. */
export interface Predictions {
  readonly rebound: number[];
  readonly mutated: number[];
  readonly original: number[];
  readonly copy: number[];
  readonly name: string;
  readonly equal: boolean;
}

const labels = new Map<string, number>();

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
  const content = JSON.stringify(value);
  const label = labels.get(content) ?? labels.size + 1;
  labels.set(content, label);
  return label;
}

export function cloneThenPush<T>(list: readonly T[], value: T): T[] {
  return [...list, value];
}
