/** Values and loads under way lie in two maps, and the function is async; each load carries a token that says whether it still counts. */
export interface MemoizedAsync<Key, Value> {
  (key: Key): Promise<Value>;
  forget(key: Key): void;
}

export function memoizeAsync<Key, Value>(load: (key: Key) => Promise<Value>): MemoizedAsync<Key, Value> {
  const values = new Map<Key, { value: Value }>();
  const underWay = new Map<Key, { token: symbol; outcome: Promise<Value> }>();

  async function fetchValue(key: Key, token: symbol): Promise<Value> {
    const isCurrent = (): boolean => underWay.get(key)?.token === token;
    try {
      const value = await load(key);
      if (isCurrent()) values.set(key, { value });
      return value;
    } finally {
      if (isCurrent()) underWay.delete(key);
    }
  }

  async function get(key: Key): Promise<Value> {
    const kept = values.get(key);
    if (kept) return kept.value;
    const joined = underWay.get(key);
    if (joined) return await joined.outcome;
    const token = Symbol('load');
    const outcome = Promise.resolve().then(() => fetchValue(key, token));
    underWay.set(key, { token, outcome });
    return await outcome;
  }

  get.forget = (key: Key): void => {
    values.delete(key);
    underWay.delete(key);
  };
  return get;
}
