/** A bigint has no fractions, so `BigInt(3.14)` throws. Convert the other way: make a number of each bigint. */
export function sumMixedList(mxdLst: readonly (number | bigint)[]): number {
  return Number(mxdLst.reduce<bigint>((sum, n) => sum + BigInt(n), 0n));
}
