/** The method `get` gives `undefined` for two reasons: the key is missing, or `undefined` is stored under it. Only `has` can tell them apart. */
export function safelyGetValue<K, V>(dct: ReadonlyMap<K, V>, key: K): V | undefined;
export function safelyGetValue<K, V, T>(dct: ReadonlyMap<K, V>, key: K, defaultValue: T): V | T;
export function safelyGetValue<K, V, T>(dct: ReadonlyMap<K, V>, key: K, defaultValue?: T): V | T | undefined {
  const value = dct.get(key);
  return value === undefined ? defaultValue : value;
}
