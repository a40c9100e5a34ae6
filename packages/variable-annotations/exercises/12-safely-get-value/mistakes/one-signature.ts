/** The values are right, but one signature promises the same for both calls: with a default the type still has `undefined` in it, and without one it is `unknown`. Write one overload for each way to call. */
export function safelyGetValue<K, V, T>(dct: ReadonlyMap<K, V>, key: K, defaultValue?: T): V | T | undefined {
  return dct.has(key) ? dct.get(key) : defaultValue;
}
