/**
 * Makes a function that multiplies by a fixed number.
 *
 * @param multiplier - The number by which the made function multiplies.
 * @returns A function from a number to that number times `multiplier`.
 */
export function makeMultiplier(multiplier: unknown): unknown {
  // TODO: replace each `unknown` with the right type, then return a function.
  throw new Error('Not written yet: makeMultiplier');
}
