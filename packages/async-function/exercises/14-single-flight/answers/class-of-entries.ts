/** Each key has an entry, a small object of a class; an entry that has failed says so itself, and is replaced when somebody comes. */
export interface MemoizedAsync<Key, Value> {
  (key: Key): Promise<Value>;
  forget(key: Key): void;
}

class Entry<Value> {
  failed = false;
  readonly outcome: Promise<Value>;

  constructor(work: () => Promise<Value>) {
    this.outcome = new Promise<Value>((resolve) => {
      resolve(work());
    }).catch((reason: unknown) => {
      this.failed = true;
      throw reason;
    });
  }
}

export const memoizeAsync = <Key, Value>(load: (key: Key) => Promise<Value>): MemoizedAsync<Key, Value> => {
  const entries = new Map<Key, Entry<Value>>();
  const get = (key: Key): Promise<Value> => {
    let entry = entries.get(key);
    if (!entry || entry.failed) {
      entry = new Entry(() => load(key));
      entries.set(key, entry);
    }
    return entry.outcome;
  };
  const forget = (key: Key): void => {
    entries.delete(key);
  };
  return Object.assign(get, { forget });
};
