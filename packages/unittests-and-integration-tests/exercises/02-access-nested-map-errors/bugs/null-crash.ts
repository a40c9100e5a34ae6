/**
 * It crashes where the path goes on behind `null`: the error is a `TypeError` of the language, and no `KeyError`.
 *
 * @remarks The path `['a', 'b']` in `{ a: null }`, and a test that asks for the class of the error, or for its key.
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
  return typeof value === 'object' && !Array.isArray(value);
}
