/** A load that fails removes whatever stands under its key, and after `forget` that may be the promise of a newer load. Remove a promise only if it is your own. */
export interface MemoizedAsync<Key, Value> {
  (key: Key): Promise<Value>;
  forget(key: Key): void;
}

export function memoizeAsync<Key, Value>(load: (key: Key) => Promise<Value>): MemoizedAsync<Key, Value> {
  const flights = new Map<Key, Promise<Value>>();
  const get = (key: Key): Promise<Value> => {
    const known = flights.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key);
    flights.set(key, flight);
    flight.catch(() => flights.delete(key));
    return flight;
  };
  return Object.assign(get, { forget: (key: Key) => void flights.delete(key) });
}
