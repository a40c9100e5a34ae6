/** No promise is shared: every caller gets one of its own, and the load settles all that have gathered when it ends. */
export interface MemoizedAsync<Key, Value> {
  (key: Key): Promise<Value>;
  forget(key: Key): void;
}

interface Load<Value> {
  guests: PromiseWithResolvers<Value>[];
  result?: { value: Value };
}

export function memoizeAsync<Key, Value>(load: (key: Key) => Promise<Value>): MemoizedAsync<Key, Value> {
  const loads = new Map<Key, Load<Value>>();

  const start = async (key: Key, mine: Load<Value>): Promise<void> => {
    try {
      const value = await load(key);
      mine.result = { value };
      for (const guest of mine.guests) guest.resolve(value);
    } catch (reason) {
      if (loads.get(key) === mine) loads.delete(key);
      for (const guest of mine.guests) guest.reject(reason);
    }
  };

  const get = (key: Key): Promise<Value> => {
    const known = loads.get(key);
    if (known?.result) return Promise.resolve(known.result.value);
    const guest = Promise.withResolvers<Value>();
    if (known) {
      known.guests.push(guest);
    } else {
      const mine: Load<Value> = { guests: [guest] };
      loads.set(key, mine);
      void start(key, mine);
    }
    return guest.promise;
  };

  return Object.assign(get, {
    forget: (key: Key): void => {
      loads.delete(key);
    },
  });
}
