/** One type lists every path, as tuples, and the path has to be one of them or to have no known length; the function is an arrow with `reduce`. */
export class KeyError extends Error {
  constructor(missing: PropertyKey) {
    super(`there is no key '${String(missing)}'`);
    Object.defineProperty(this, 'name', { value: 'KeyError' });
    this.key = missing;
  }

  key: PropertyKey;
}

type Plain<T> = T extends readonly unknown[] | ((...args: never) => unknown) ? never : T extends object ? T : never;

type PathsOf<T> =
  | readonly []
  | (Plain<T> extends infer Map ? { [K in keyof Map]-?: readonly [K, ...PathsOf<Map[K]>] }[keyof Map] : never);

type Open<P extends readonly PropertyKey[]> = number extends P['length'] ? P : never;

type Get<T, P> = P extends readonly [infer K extends keyof Plain<T>, ...infer Rest]
  ? Get<Required<Plain<T>>[K], Rest>
  : T;

export const accessNestedMap = <T extends object, const P extends readonly PropertyKey[]>(
  nestedMap: T,
  path: P & (PathsOf<T> | Open<P>),
): number extends P['length'] ? unknown : Get<T, P> =>
  path.reduce<unknown>((value, key) => {
    if (value instanceof Function || Array.isArray(value) || Object(value) !== value) throw new KeyError(key);
    if (!Reflect.ownKeys(value as object).some((own) => own === (typeof key === 'number' ? String(key) : key))) {
      throw new KeyError(key);
    }
    return (value as Record<PropertyKey, unknown>)[key];
  }, nestedMap) as number extends P['length'] ? unknown : Get<T, P>;
