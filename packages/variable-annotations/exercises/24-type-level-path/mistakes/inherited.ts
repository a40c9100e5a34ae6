/** The types and most values are right, but the brackets find inherited keys too: `toString` is a function of every object. Ask with `Object.hasOwn` before each step. */
import type { PathOf, ValueAt } from '#solution/24-type-level-path';

export * from '#solution/24-type-level-path';

export function get<T extends object, P extends PathOf<T>>(obj: T, path: P): ValueAt<T, P> {
  return path.split('.').reduce<any>((current, key) => current?.[key], obj);
}
