/**
 * It follows two keys at most.
 *
 * @remarks A path of three keys shows it.
 */
import { KeyError } from '../given.ts';

export * from '../given.ts';

/**
 * Follows a path of keys through objects inside objects.
 *
 * @param nestedMap - Where to begin.
 * @param path - The keys, the outermost first. An empty path leads to `nestedMap` itself.
 * @returns What is at the end of the path, also `undefined`, `null`, `0` and `''`.
 * @throws {KeyError} If a key is missing. Only an object's own keys count; arrays, `null` and all that is no object have none.
 */
export function accessNestedMap(nestedMap: object, path: readonly PropertyKey[]): unknown {
  let found: unknown = nestedMap;
  for (const key of path.slice(0, 2)) {
    if (!isMap(found) || !Object.hasOwn(found, key)) throw new KeyError(key);
    found = found[key];
  }
  return found;
}

function isMap(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
