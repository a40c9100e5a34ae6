/**
 * It throws although every key is there, if what it finds at the end is `undefined`.
 *
 * @remarks The path `['a']` in `{ a: undefined }`, and a test that nothing is thrown there.
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
  const last = path.at(-1);
  if (found === undefined && last !== undefined) throw new KeyError(last);
  return found;
}

function isMap(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
