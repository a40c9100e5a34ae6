/**
 * Gives the first element of a list, if there is one.
 *
 * @param lst - An array, a text, a typed array, or anything else with a length and numbered places.
 * @returns The first element, or `undefined` if the list is empty.
 * @example
 * safeFirstElement([0, 1]); // 0
 */
export function safeFirstElement<T>(lst: ArrayLike<T>): T | undefined {
  return lst[0];
}
