/**
 * Adds two numbers.
 *
 * @param a - The first number.
 * @param b - The second number.
 * @returns The sum of `a` and `b`.
 * @example
 * add(1.11, 2.22); // 3.33
 */
export function add(a: number, b: number): number {
  return a + b;
}
