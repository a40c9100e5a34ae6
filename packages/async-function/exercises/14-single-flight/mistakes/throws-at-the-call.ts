/** A loader may throw before it returns a promise. Here that goes past the promise, straight into the caller, who has a `catch` only for a rejection. Call the loader where a throw becomes a rejection. */
export interface MemoizedAsync<Key, Value> {
  (key: Key): Promise<Value>;
  forget(key: Key): void;
}

export function memoizeAsync<Key, Value>(load: (key: Key) => Promise<Value>): MemoizedAsync<Key, Value> {
  const flights = new Map<Key, Promise<Value>>();
  const get = (key: Key): Promise<Value> => {
    const known = flights.get(key);
    if (known !== undefined) return known;
    const flight = load(key);
    flights.set(key, flight);
    flight.catch(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    return flight;
  };
  return Object.assign(get, { forget: (key: Key) => void flights.delete(key) });
}
