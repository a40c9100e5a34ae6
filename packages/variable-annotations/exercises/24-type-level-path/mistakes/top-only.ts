/** The values are right, but `keyof T` has only the keys at the top: no path with a dot in it compiles. Add to each key `K` the paths of `T[K]`, with `K` and a dot before them. */
import type { ValueAt } from '#solution/24-type-level-path';

export * from '#solution/24-type-level-path';

export type PathOf<T> = keyof T & string;

export function get<T extends object, P extends PathOf<T>>(obj: T, path: P): ValueAt<T, P> {
  let current: unknown = obj;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
      return undefined as ValueAt<T, P>;
    current = (current as Record<string, unknown>)[key];
  }
  return current as ValueAt<T, P>;
}
