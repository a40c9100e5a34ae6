/** The values are right, but the type forgets that an object on the way may be missing: `NonNullable` takes `undefined` and `null` away, and nothing puts `undefined` back into the result. */
export type PathOf<T> = T extends object
  ? { [K in keyof T & string]: K | `${K}.${PathOf<T[K]>}` }[keyof T & string]
  : never;

export type ValueAt<T, P> = P extends keyof T
  ? T[P]
  : P extends `${infer K extends keyof T & string}.${infer Rest}`
    ? ValueAt<NonNullable<T[K]>, Rest>
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
