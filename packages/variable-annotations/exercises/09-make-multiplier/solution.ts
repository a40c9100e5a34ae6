/**
 * Makes a function that multiplies by a fixed number.
 *
 * @param multiplier - The number by which the made function multiplies.
 * @returns A function from a number to that number times `multiplier`.
 * @example
 * makeMultiplier(3)(4); // 12
 */
export function makeMultiplier(multiplier: number): (x: number) => number {
  return (x) => x * multiplier;
}
