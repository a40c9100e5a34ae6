/** The operator `??` keeps a stored `0`, but it replaces a stored `null` or `undefined` with the default, although the key is there. Ask the map with `has`. */
export function safelyGetValue<K, V>(dct: ReadonlyMap<K, V>, key: K): V | undefined;
export function safelyGetValue<K, V, T>(dct: ReadonlyMap<K, V>, key: K, defaultValue: T): V | T;
export function safelyGetValue<K, V, T>(dct: ReadonlyMap<K, V>, key: K, defaultValue?: T): V | T | undefined {
  return dct.get(key) ?? defaultValue;
}
