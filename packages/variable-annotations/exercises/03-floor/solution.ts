/**
 * Rounds a number down.
 *
 * @param n - The number.
 * @returns The largest whole number that is not greater than `n`; NaN and the infinities as they are.
 * @example
 * floor(-3.14); // -4
 */
export function floor(n: number): number {
  return Math.floor(n);
}
