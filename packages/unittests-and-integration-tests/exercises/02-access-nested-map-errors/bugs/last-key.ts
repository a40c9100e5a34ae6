/**
 * The error names the last key of the path, where it has to name the first that is missing.
 *
 * @remarks The path `['a', 'b']` in an object without keys.
 */
import { KeyError } from '#given/01-access-nested-map';

export { KeyError };

/** Follows a path of keys through objects inside objects. */
export function accessNestedMap(nestedMap: object, path: readonly PropertyKey[]): unknown {
  let found: unknown = nestedMap;
  for (const key of path) {
    if (!isMap(found) || !Object.hasOwn(found, key)) throw new KeyError(path.at(-1) ?? key);
    found = found[key];
  }
  return found;
}

function isMap(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
