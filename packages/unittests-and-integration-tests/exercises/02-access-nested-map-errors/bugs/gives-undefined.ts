/**
 * For a missing key it gives `undefined`, and throws only if the path goes on behind that key.
 *
 * @remarks A path of one key in an object without keys.
 */
import { KeyError } from '#given/01-access-nested-map';

export { KeyError };

/** Follows a path of keys through objects inside objects. */
export function accessNestedMap(nestedMap: object, path: readonly PropertyKey[]): unknown {
  let found: unknown = nestedMap;
  for (const key of path) {
    if (!isMap(found)) throw new KeyError(key);
    found = Object.hasOwn(found, key) ? found[key] : undefined;
  }
  return found;
}

function isMap(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
