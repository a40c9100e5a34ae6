/**
 * Pairs a key with the square of a number.
 *
 * @param k - The key.
 * @param v - The number to square.
 * @returns The key, then the square of `v`.
 */
export function toKv(k: unknown, v: unknown): unknown {
  // TODO: replace each `unknown` with the right type, then return the pair.
  throw new Error('Not written yet: toKv');
}
