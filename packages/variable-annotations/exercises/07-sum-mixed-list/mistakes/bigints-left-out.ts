/** The bigints are left out of the sum. They count as well: convert them with `Number`. */
export function sumMixedList(mxdLst: readonly (number | bigint)[]): number {
  return mxdLst.reduce<number>((sum, n) => (typeof n === 'number' ? sum + n : sum), 0);
}
