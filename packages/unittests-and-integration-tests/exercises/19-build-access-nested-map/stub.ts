/** Thrown when a path leads to nothing. */
export class KeyError extends Error {
  override name = 'KeyError';
  /** The first key of the path that is not there, as it stands in the path. */
  readonly key: PropertyKey;

  /**
   * @param key - The key.
   */
  constructor(key: PropertyKey) {
    // TODO: give super a message that names the key, and keep the key.
    super();
    throw new Error('Not written yet: KeyError');
  }
}

/**
 * Follows a path of keys through objects inside objects.
 *
 * @param nestedMap - Where to begin; it is not changed.
 * @param path - The keys, the outermost first. An empty path leads to `nestedMap` itself.
 * @returns What is at the end of the path, also `undefined`, `null`, `0` and `''`.
 * @throws {KeyError} If a key is missing. Only an object's own keys count; arrays, `null` and all that is no object have none.
 */
export function accessNestedMap(nestedMap: object, path: readonly PropertyKey[]): unknown {
  // TODO: follow the path. When the values are right, make the function generic, so that the compiler follows it too.
  throw new Error('Not written yet: accessNestedMap');
}
