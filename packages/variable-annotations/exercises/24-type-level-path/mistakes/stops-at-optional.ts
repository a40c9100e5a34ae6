/** The values are right, but no path goes through an object that is optional or can be `null`: for `{ host: string } | null`, the question `T[K] extends object` is answered with no. Ask `T extends object` for a type parameter `T`; then each part of the union is asked on its own. */
import type { ValueAt } from '#solution/24-type-level-path';

export * from '#solution/24-type-level-path';

export type PathOf<T> = {
  [K in keyof T & string]: T[K] extends object ? K | `${K}.${PathOf<T[K]>}` : K;
}[keyof T & string];

export function get<T extends object, P extends PathOf<T>>(obj: T, path: P): ValueAt<T, P> {
  let current: unknown = obj;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key))
      return undefined as ValueAt<T, P>;
    current = (current as Record<string, unknown>)[key];
  }
  return current as ValueAt<T, P>;
}
