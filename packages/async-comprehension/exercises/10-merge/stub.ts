/**
 * Merges streams into one that gives each value when it comes.
 *
 * @param sources - Where the values come from.
 * @returns A stream of all values, in the order in which they came.
 */
export function merge<T>(...sources: readonly AsyncIterable<T>[]): AsyncGenerator<T, void, undefined> {
  // TODO: put `async` before `function` and a star behind it, then ask all sources, and give what comes as it comes.
  throw new Error('Not written yet: merge');
}
