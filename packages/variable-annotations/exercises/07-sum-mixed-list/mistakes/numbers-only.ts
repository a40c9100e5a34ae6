/** The parameter takes lists of numbers only, and bigints are refused before the program runs. Say that an element is a `number` or a `bigint`. */
export function sumMixedList(mxdLst: readonly number[]): number {
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-conversion -- Whoever leaves the types out may hand in bigints.
  return mxdLst.reduce((sum, n) => sum + Number(n), 0);
}
