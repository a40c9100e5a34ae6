/** The values are right, but the compiler learns nothing: every path compiles, and what comes back is `unknown` at best. Make the function generic in the map and in the path, and work out the type of the result from both. */
import { KeyError } from '#solution/19-build-access-nested-map';

export * from '#solution/19-build-access-nested-map';

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
