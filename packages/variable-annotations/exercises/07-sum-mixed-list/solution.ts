/**
 * Adds up a list of numbers and bigints.
 *
 * @param mxdLst - The numbers and bigints; the list is not changed.
 * @returns Their sum, added from left to right, or 0 for an empty list. A bigint above 2 ** 53 counts as the nearest number.
 * @example
 * sumMixedList([10n, 0.5]); // 10.5
 */
export function sumMixedList(mxdLst: readonly (number | bigint)[]): number {
  return mxdLst.reduce<number>((sum, n) => sum + Number(n), 0);
}
