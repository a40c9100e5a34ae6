/**
 * Rounds a number down.
 *
 * @param n - The number.
 * @returns The largest whole number that is not greater than `n`.
 */
export function floor(n: unknown): unknown {
  // TODO: replace each `unknown` with the right type, then return the number below.
  throw new Error('Not written yet: floor');
}
