/**
 * Adds up a list of numbers.
 *
 * @param inputList - The numbers; the list is not changed.
 * @returns Their sum, added from left to right, or 0 for an empty list.
 * @example
 * sumList([3.14, 1.11, 2.22]); // 6.470000000000001
 */
export function sumList(inputList: readonly number[]): number {
  return inputList.reduce((sum, n) => sum + n, 0);
}
