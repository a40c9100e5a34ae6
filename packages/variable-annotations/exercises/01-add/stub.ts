/**
 * Adds two numbers.
 *
 * @param a - The first number.
 * @param b - The second number.
 * @returns The sum of `a` and `b`.
 */
export function add(a: unknown, b: unknown): unknown {
  // TODO: replace each `unknown` with the right type, then return the sum.
  throw new Error('Not written yet: add');
}
