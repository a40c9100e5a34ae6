/** One lock guards the whole cache, so a call waits for every load before it, also for loads of other keys. Callers with different keys need not wait for each other: let each key have a promise of its own. */
export interface MemoizedAsync<Key, Value> {
  (key: Key): Promise<Value>;
  forget(key: Key): void;
}

export function memoizeAsync<Key, Value>(load: (key: Key) => Promise<Value>): MemoizedAsync<Key, Value> {
  const values = new Map<Key, Value>();
  let last: Promise<unknown> = Promise.resolve();
  const get = (key: Key): Promise<Value> => {
    const mine = last.then(async () => {
      if (!values.has(key)) values.set(key, await load(key));
      return values.get(key) as Value;
    });
    last = mine.catch(() => undefined);
    return mine;
  };
  return Object.assign(get, { forget: (key: Key) => void values.delete(key) });
}
