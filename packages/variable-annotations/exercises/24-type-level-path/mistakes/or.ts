/** The operator `||` gives `undefined` in place of every stored value that counts as false: `0`, an empty text, `false` and `null` get lost. Only a key that is missing gives `undefined`. */
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
    current = (typeof current === 'object' && Object.hasOwn(current, key) && current[key]) || undefined;
  }
  return current;
}
