/**
 * Pairs each element with its length.
 *
 * @param lst - The elements; each of them has a `length`.
 * @returns One pair for each element, in the same order: the element, then its length.
 * @example
 * elementLength(['hello', 'sky']); // [['hello', 5], ['sky', 3]]
 */
export function elementLength<T extends { readonly length: number }>(lst: Iterable<T>): [element: T, length: number][] {
  return Array.from(lst, (element) => [element, element.length]);
}
