/** Calls share a load while it is under way, and then the promise is thrown away, whether it failed or not. So the next caller loads again. Only a failure has to go: a value stays until it is forgotten. */
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
    const land = () => {
      if (flights.get(key) === flight) flights.delete(key);
    };
    flights.set(key, flight);
    flight.then(land, land);
    return flight;
  };
  return Object.assign(get, { forget: (key: Key) => void flights.delete(key) });
}
