/**
 * It takes what every object inherits for a key of the object.
 *
 * @remarks The path `['toString']`, in any object that has no such key of its own.
 */
import { KeyError } from '#given/01-access-nested-map';

export { KeyError };

/** Follows a path of keys through objects inside objects. */
export function accessNestedMap(nestedMap: object, path: readonly PropertyKey[]): unknown {
  let found: unknown = nestedMap;
  for (const key of path) {
    if (!isMap(found) || !(key in found)) throw new KeyError(key);
    found = found[key];
  }
  return found;
}

function isMap(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
