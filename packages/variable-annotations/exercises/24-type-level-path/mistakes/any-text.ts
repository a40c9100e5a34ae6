/** The values are right, but `get` takes every text as a path: for a path that leads nowhere the result is of type `never`, and the call still compiles. Let the path be a `P extends PathOf<T>`. */
import type { ValueAt } from '#solution/24-type-level-path';

export * from '#solution/24-type-level-path';

export function get<T extends object, P extends string>(obj: T, path: P): ValueAt<T, P> {
  let current: unknown = obj;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
      return undefined as ValueAt<T, P>;
    current = (current as Record<string, unknown>)[key];
  }
  return current as ValueAt<T, P>;
}
