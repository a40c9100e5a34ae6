/** You count calls, so the same object gets another number each time. Look the object up before you give it a number. */
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
  void value;
  return ++last;
}

export function cloneThenPush<T>(list: readonly T[], value: T): T[] {
  return [...list, value];
}
