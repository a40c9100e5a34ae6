/** This throws when an object on the way is missing: `undefined` and `null` cannot be asked for a key. Check that the current value is an object, and give `undefined` if it is not. */
export type PathOf<T> = T extends object
  ? { [K in keyof T & string]: K | `${K}.${PathOf<T[K]>}` }[keyof T & string]
  : never;

export type ValueAt<T, P> = T extends object
  ? P extends keyof T
    ? T[P]
    : P extends `${infer K extends keyof T & string}.${infer Rest}`
      ? ValueAt<T[K], Rest>
      : never
  : undefined;

export function get<T extends object, P extends PathOf<T>>(obj: T, path: P): ValueAt<T, P> {
  let current: any = obj;
  for (const key of path.split('.')) {
    current = Object.hasOwn(current, key) ? current[key] : undefined;
  }
  return current;
}
