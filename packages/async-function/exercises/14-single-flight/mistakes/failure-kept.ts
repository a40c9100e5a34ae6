/** The promise stays in the map also when it has rejected, so one bad moment is an error for ever. Take it out when it fails, before the callers hear of it. */
export interface MemoizedAsync<Key, Value> {
  (key: Key): Promise<Value>;
  forget(key: Key): void;
}

export function memoizeAsync<Key, Value>(load: (key: Key) => Promise<Value>): MemoizedAsync<Key, Value> {
  const flights = new Map<Key, Promise<Value>>();
  const get = (key: Key): Promise<Value> => {
    let flight = flights.get(key);
    if (flight === undefined) {
      flight = Promise.try(load, key);
      flights.set(key, flight);
    }
    return flight;
  };
  return Object.assign(get, { forget: (key: Key) => void flights.delete(key) });
}
