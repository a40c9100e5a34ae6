/** For `typeof`, `null` and lists are objects too. So the function crashes behind `null`, with an error of another class, and takes the places of a list for keys. */
export class KeyError extends Error {
  override name = 'KeyError';
  readonly key: PropertyKey;

  constructor(key: PropertyKey) {
    super(`Cannot follow the path: there is no key '${String(key)}'`);
    this.key = key;
  }
}

type NotAMap = readonly unknown[] | ((...args: never) => unknown) | (abstract new (...args: never) => unknown);

type KeyOf<T> = T extends NotAMap ? never : T extends object ? keyof T : never;

type Behind<T, Key> = T extends unknown ? (Key extends KeyOf<T> ? Required<T>[Key] : never) : never;

type AtEnd<T, Path> = Path extends readonly []
  ? T
  : Path extends readonly [infer Key, ...infer Rest]
    ? AtEnd<Behind<T, Key>, Rest>
    : unknown;

interface OneOf<Keys> {
  readonly oneOf: Keys;
}

type Known<T, Path> = Path extends readonly [infer Key, ...infer Rest]
  ? readonly [Key extends KeyOf<T> ? Key : OneOf<KeyOf<T>>, ...Known<Behind<T, Key>, Rest>]
  : Path;

export function accessNestedMap<T extends object, const Path extends readonly PropertyKey[]>(
  nestedMap: T,
  path: Path & Known<T, Path>,
): AtEnd<T, Path> {
  let found: unknown = nestedMap;
  for (const key of path) {
    if (!isMap(found) || !Object.hasOwn(found, key)) throw new KeyError(key);
    found = found[key];
  }
  return found as AtEnd<T, Path>;
}

function isMap(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object';
}
