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
 * Values are kept until `forget`; failures are not kept.
 *
 * @param load - Gets the value for a key. A throw at the call counts as a rejection.
 * @returns The wrapped function. Keys are told apart as a `Map` does.
 */
export function memoizeAsync<Key, Value>(load: (key: Key) => Promise<Value>): MemoizedAsync<Key, Value> {
  // TODO: keep the promise of each load from the moment it starts, and see to it that a failure does not stay.
  throw new Error('Not written yet: memoizeAsync');
}
