/**
 * Adds up a list of numbers.
 *
 * @param inputList - The numbers; the list is not changed.
 * @returns Their sum, or 0 for an empty list.
 */
export function sumList(inputList: unknown): unknown {
  // TODO: replace each `unknown` with the right type, then return the sum.
  throw new Error('Not written yet: sumList');
}
