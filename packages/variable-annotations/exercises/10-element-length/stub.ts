/**
 * Pairs each element with its length.
 *
 * @param lst - The elements; each of them has a `length`.
 * @returns One pair for each element, in the same order: the element, then its length.
 */
export function elementLength(lst: unknown): unknown {
  // TODO: make the function generic, replace each `unknown`, then return the pairs.
  throw new Error('Not written yet: elementLength');
}
