/** The path is split into a tuple of keys first, both in the types and in an arrow function with `reduce`, which looks into a `Map` of the own entries; the path is checked where it is used, as `P & PathOf<T>`. */
type Split<P extends string> = P extends `${infer Head}.${infer Tail}` ? [Head, ...Split<Tail>] : [P];

type Follow<T, Keys> = Keys extends [infer Key, ...infer Others]
  ? T extends null | undefined
    ? undefined
    : Follow<T[Key & keyof T], Others>
  : T;

type Below<K extends string, V> = K | (V extends object ? `${K}.${PathOf<V>}` : never);

export type PathOf<T extends object> = { [K in keyof T]-?: K extends string ? Below<K, T[K]> : never }[keyof T];
export type ValueAt<T extends object, P extends string> = Follow<T, Split<P>>;

export const get = <T extends object, const P extends string>(obj: T, path: P & PathOf<T>): ValueAt<T, P> =>
  path.split('.').reduce<unknown>((value, key) => {
    const own = new Map<string, unknown>(Object.entries(Object(value) as object));
    return own.get(key);
  }, obj) as ValueAt<T, P>;
