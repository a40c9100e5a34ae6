/** Finds the predictions by running the program, remembers objects by weak references in a list, and copies with `concat`. */
import { mutate, rebind } from '#given/001-execution-model';

export interface Predictions {
  readonly rebound: number[];
  readonly mutated: number[];
  readonly original: number[];
  readonly copy: number[];
  readonly name: string;
  readonly equal: boolean;
}

const seen: WeakRef<object>[] = [];

export const predict = (): Predictions => {
  const [a, b] = [
    [1, 2, 3],
    [1, 2, 3],
  ];
  rebind(a);
  mutate(b);
  const original = [1, 2, 3];
  const alias = original;
  const copy = original.slice();
  alias.push(99);
  const team = [{ name: 'Ada' }];
  for (const guest of team.slice()) guest.name = 'Bo';
  const [left, right] = [[1], [1]];
  return { rebound: a, mutated: b, original, copy, name: team[0]?.name ?? '', equal: left === right };
};

export const identityOf = (value: object): number => {
  const known = seen.findIndex((reference) => reference.deref() === value);
  return known === -1 ? seen.push(new WeakRef(value)) - 1 : known;
};

export const cloneThenPush = <T>(list: readonly T[], value: T): T[] => list.concat([value]);
