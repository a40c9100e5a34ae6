/** The function calls itself for the rest of the path, the key of the error is a getter, and each key is checked together with its rest by one type that gives `never` for a path that leads nowhere. */
export class KeyError extends Error {
  readonly #key: PropertyKey;

  constructor(key: PropertyKey) {
    super();
    this.#key = key;
    this.name = 'KeyError';
    this.message = `Nothing to find: there is no key '${key.toString()}'`;
  }

  get key(): PropertyKey {
    return this.#key;
  }
}

type Path = readonly PropertyKey[];

/** Objects alone: lists and functions have a `length` here, and so have texts. */
type Keys<T> = T extends { readonly length: number } | null | undefined ? never : keyof T;

type Fits<T, P extends Path> = number extends P['length']
  ? unknown
  : P extends readonly [infer Key, ...infer Rest extends Path]
    ? T extends object
      ? Key extends Keys<T>
        ? Fits<T[Key], Rest>
        : never
      : never
    : unknown;

type Found<T, P extends Path> = number extends P['length']
  ? unknown
  : P extends readonly [infer Key, ...infer Rest extends Path]
    ? Key extends keyof NonNullable<T>
      ? Found<{ [K in keyof NonNullable<T>]-?: NonNullable<T>[K] }[Key], Rest>
      : never
    : T;

export function accessNestedMap<const T extends object, const P extends Path>(
  nestedMap: T,
  path: [Fits<T, P>] extends [never] ? never : P,
): Found<T, P> {
  return find(nestedMap, path) as Found<T, P>;
}

function find(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value;
  const isMap = Object.prototype.toString.call(value) === '[object Object]';
  const own = isMap ? Reflect.getOwnPropertyDescriptor(Object(value) as object, key) : undefined;
  if (own === undefined) throw new KeyError(key);
  return find(own.value, rest);
}
