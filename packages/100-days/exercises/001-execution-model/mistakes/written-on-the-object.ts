/** You write the number on the object itself. That changes somebody else's object, and a frozen one takes no new property: keep the numbers in a table of your own. */
export interface Predictions {
  readonly rebound: number[];
  readonly mutated: number[];
  readonly original: number[];
  readonly copy: number[];
  readonly name: string;
  readonly equal: boolean;
}

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
  const labelled = value as { label?: number };
  labelled.label ??= ++last;
  return labelled.label;
}

export function cloneThenPush<T>(list: readonly T[], value: T): T[] {
  return [...list, value];
}
