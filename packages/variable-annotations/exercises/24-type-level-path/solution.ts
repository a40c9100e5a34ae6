/**
 * Every dotted path that leads to a value of an object type.
 *
 * @example
 * const path: PathOf<{ database: { host: string } }> = 'database.host'; // or 'database'
 */
export type PathOf<T> = T extends object
  ? { [K in keyof T & string]: K | `${K}.${PathOf<T[K]>}` }[keyof T & string]
  : never;

/**
 * The type of the value at a path; with `undefined` if an object on the way may be missing.
 *
 * @example
 * const host: ValueAt<{ database?: { host: string } }, 'database.host'> = undefined; // or a text
 */
export type ValueAt<T, P> = T extends object
  ? P extends keyof T
    ? T[P]
    : P extends `${infer K extends keyof T & string}.${infer Rest}`
      ? ValueAt<T[K], Rest>
      : never
  : undefined;

/**
 * Reads a value of a nested object by its path.
 *
 * @param obj - The object to read; it is not changed.
 * @param path - The own keys on the way to the value, with dots between them.
 * @returns The stored value, whatever it is, or `undefined` if a key on the way is missing.
 * @example
 * get({ database: { host: 'db.local' } }, 'database.host'); // 'db.local'
 */
export function get<T extends object, P extends PathOf<T>>(obj: T, path: P): ValueAt<T, P> {
  let current: unknown = obj;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) {
      current = undefined;
      break;
    }
    current = (current as Record<string, unknown>)[key];
  }
  // The compiler cannot follow the loop: that it ends at this type is a promise of ours.
  return current as ValueAt<T, P>;
}
