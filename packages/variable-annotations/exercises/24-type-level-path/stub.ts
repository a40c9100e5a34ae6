/** Every dotted path that leads to a value of an object type. */
// TODO: build the union of the paths from the keys of `T`.
export type PathOf<T> = unknown;

/** The type of the value at a path; with `undefined` if an object on the way may be missing. */
// TODO: take the path apart, key by key.
export type ValueAt<T, P> = unknown;

/**
 * Reads a value of a nested object by its path.
 *
 * @param obj - The object to read; it is not changed.
 * @param path - The own keys on the way to the value, with dots between them.
 * @returns The stored value, whatever it is, or `undefined` if a key on the way is missing.
 */
export function get(obj: unknown, path: unknown): unknown {
  // TODO: make the function generic, replace each `unknown` with the help of your two types, then follow the path.
  throw new Error('Not written yet: get');
}
