/**
 * Adds up a list of numbers and bigints.
 *
 * @param mxdLst - The numbers and bigints; the list is not changed.
 * @returns Their sum, or 0 for an empty list.
 */
export function sumMixedList(mxdLst: unknown): unknown {
  // TODO: replace each `unknown` with the right type, then convert each element and return the sum.
  throw new Error('Not written yet: sumMixedList');
}
