/**
 * Looks up a key in a map.
 *
 * @param dct - The map to read; it is not changed.
 * @param key - The key to look up.
 * @param defaultValue - What to give if the map does not have the key.
 * @returns The stored value, whatever it is; without the key the default, or `undefined` if there is none.
 */
export function safelyGetValue(dct: unknown, key: unknown, defaultValue?: unknown): unknown {
  // TODO: write the two signatures above this one, replace each `unknown`, then return the value.
  throw new Error('Not written yet: safelyGetValue');
}
