/**
 * It looks for keys in values that are no objects, and finds some there.
 *
 * @remarks A text behind which the path goes on with 0 or with `'length'`, which is there in JavaScript; or a function and `'name'`.
 */
import { KeyError } from '#given/01-access-nested-map';

export { KeyError };

/** Follows a path of keys through objects inside objects. */
export function accessNestedMap(nestedMap: object, path: readonly PropertyKey[]): unknown {
  let found: unknown = nestedMap;
  for (const key of path) {
    if (!isMap(found) || !Object.hasOwn(found, key)) throw new KeyError(key);
    found = found[key];
  }
  return found;
}

function isMap(value: unknown): value is Record<PropertyKey, unknown> {
  return value !== undefined && value !== null && !Array.isArray(value);
}
