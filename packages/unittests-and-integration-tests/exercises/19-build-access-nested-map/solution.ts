/** Thrown when a path leads to nothing. */
export class KeyError extends Error {
  override name = 'KeyError';
  /** The first key of the path that is not there, as it stands in the path. */
  readonly key: PropertyKey;

  /**
   * @param key - The key.
   */
  constructor(key: PropertyKey) {
    super(`Cannot follow the path: there is no key '${String(key)}'`);
    this.key = key;
  }
}

/** What has no keys to follow, although the language calls it an object. */
type NotAMap = readonly unknown[] | ((...args: never) => unknown) | (abstract new (...args: never) => unknown);

/** The keys that can be followed from a value. */
type KeyOf<T> = T extends NotAMap ? never : T extends object ? keyof T : never;

/** What stands behind a key. A missing key throws, so the `undefined` of an optional key does not come back. */
type Behind<T, Key> = T extends unknown ? (Key extends KeyOf<T> ? Required<T>[Key] : never) : never;

/** What stands at the end of a path; nobody knows, if the path is open at its end. */
type AtEnd<T, Path> = Path extends readonly []
  ? T
  : Path extends readonly [infer Key, ...infer Rest]
    ? AtEnd<Behind<T, Key>, Rest>
    : unknown;

/** Stands where a key is not known, and names the known ones in the error of the compiler. */
interface OneOf<Keys> {
  readonly oneOf: Keys;
}

/** What the path has to be: itself, if each of its keys is known. */
type Known<T, Path> = Path extends readonly [infer Key, ...infer Rest]
  ? readonly [Key extends KeyOf<T> ? Key : OneOf<KeyOf<T>>, ...Known<Behind<T, Key>, Rest>]
  : Path;

/**
 * Follows a path of keys through objects inside objects.
 *
 * The compiler refuses a key that the type does not know, and knows the type of what comes back. For a path whose length it
 * does not know, that is `unknown`.
 *
 * @param nestedMap - Where to begin; it is not changed.
 * @param path - The keys, the outermost first. An empty path leads to `nestedMap` itself.
 * @returns What is at the end of the path, also `undefined`, `null`, `0` and `''`.
 * @throws {KeyError} If a key is missing. Only an object's own keys count; arrays, `null` and all that is no object have none.
 * @example
 * accessNestedMap({ database: { host: 'db.local' } }, ['database', 'host']); // 'db.local', a string
 */
export function accessNestedMap<T extends object, const Path extends readonly PropertyKey[]>(
  nestedMap: T,
  path: Path & Known<T, Path>,
): AtEnd<T, Path> {
  let found: unknown = nestedMap;
  for (const key of path) {
    if (!isMap(found) || !Object.hasOwn(found, key)) throw new KeyError(key);
    found = found[key];
  }
  // The compiler cannot follow the loop: that it ends at this type is a promise of ours.
  return found as AtEnd<T, Path>;
}

function isMap(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
