/**
 * Looks up a key in a map.
 *
 * @param dct - The map to read; it is not changed.
 * @param key - The key to look up.
 * @returns The stored value, whatever it is, or `undefined` if the map does not have the key.
 * @example
 * safelyGetValue(new Map([['tea', 3]]), 'tea'); // 3
 */
export function safelyGetValue<K, V>(dct: ReadonlyMap<K, V>, key: K): V | undefined;
/**
 * Looks up a key in a map, with a default.
 *
 * @param dct - The map to read; it is not changed.
 * @param key - The key to look up.
 * @param defaultValue - What to give if the map does not have the key.
 * @returns The stored value, whatever it is, or the default if the map does not have the key.
 * @example
 * safelyGetValue(new Map([['tea', 3]]), 'salt', 'sold out'); // 'sold out'
 */
export function safelyGetValue<K, V, T>(dct: ReadonlyMap<K, V>, key: K, defaultValue: T): V | T;
export function safelyGetValue<K, V, T>(dct: ReadonlyMap<K, V>, key: K, defaultValue?: T): V | T | undefined {
  // A stored undefined wins as well, so the value itself cannot decide.
  return dct.has(key) ? dct.get(key) : defaultValue;
}
