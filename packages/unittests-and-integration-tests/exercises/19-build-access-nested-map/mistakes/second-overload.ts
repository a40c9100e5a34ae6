/** The values are right, and so is the type of a good path. But a path that the first overload refuses goes on to the second one, which takes every path, so no spelling mistake is noticed. A path of known length must not fit there. */
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
): AtEnd<T, Path>;
export function accessNestedMap(nestedMap: object, path: readonly PropertyKey[]): unknown;
export function accessNestedMap(nestedMap: object, path: readonly PropertyKey[]): unknown {
  let found: unknown = nestedMap;
  for (const key of path) {
    if (!isMap(found) || !Object.hasOwn(found, key)) throw new KeyError(key);
    found = found[key];
  }
  return found;
}

function isMap(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
