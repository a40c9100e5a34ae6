/** The values are right, but `PathOf` has only the paths to the ends: a path to an object, such as `database`, does not compile. Each key is a path of its own as well. */
import type { ValueAt } from '#solution/24-type-level-path';

export * from '#solution/24-type-level-path';

export type PathOf<T> = T extends object
  ? { [K in keyof T & string]: PathOf<T[K]> extends never ? K : `${K}.${PathOf<T[K]>}` }[keyof T & string]
  : never;

export function get<T extends object, P extends PathOf<T>>(obj: T, path: P): ValueAt<T, P> {
  let current: unknown = obj;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
      return undefined as ValueAt<T, P>;
    current = (current as Record<string, unknown>)[key];
  }
  return current as ValueAt<T, P>;
}
