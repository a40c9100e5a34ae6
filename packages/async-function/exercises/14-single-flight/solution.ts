/** A loader that remembers what it has loaded. */
export interface MemoizedAsync<Key, Value> {
  /** Gives what is kept for the key, joins the load that is under way, or starts one. */
  (key: Key): Promise<Value>;
  /** Drops what is kept for the key, so that the next call loads again; a load under way still serves who waits for it. */
  forget(key: Key): void;
}

/**
 * Wraps a slow function so that each key is loaded once, however many callers ask at the same time.
 *
 * Values are kept until `forget`; failures are not kept. Nothing limits how many keys are kept.
 *
 * @param load - Gets the value for a key. A throw at the call counts as a rejection.
 * @returns The wrapped function. Keys are told apart as a `Map` does.
 * @example
 * const getUser = memoizeAsync((id: number) => database.findUser(id));
 * await Promise.all([getUser(7), getUser(7)]); // one call of findUser
 */
export function memoizeAsync<Key, Value>(load: (key: Key) => Promise<Value>): MemoizedAsync<Key, Value> {
  const flights = new Map<Key, Promise<Value>>();

  function get(key: Key): Promise<Value> {
    const known = flights.get(key);
    if (known !== undefined) return known;
    const flight = Promise.try(load, key);
    flights.set(key, flight);
    // Attached first, so it runs before any caller hears of the failure. After forget() the place may be another flight's.
    flight.catch(() => {
      if (flights.get(key) === flight) flights.delete(key);
    });
    return flight;
  }

  function forget(key: Key): void {
    flights.delete(key);
  }

  return Object.assign(get, { forget });
}
