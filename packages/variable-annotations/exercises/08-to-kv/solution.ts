/**
 * Pairs a key with the square of a number.
 *
 * @param k - The key.
 * @param v - The number to square.
 * @returns The key, then the square of `v`.
 * @example
 * toKv('eggs', 3); // ['eggs', 9]
 */
export function toKv(k: string, v: number): [key: string, square: number] {
  return [k, v ** 2];
}
