/**
 * Writes a number as text.
 *
 * @param n - The number.
 * @returns Its digits, not rounded.
 */
export function toStr(n: unknown): unknown {
  // TODO: replace each `unknown` with the right type, then return the text.
  throw new Error('Not written yet: toStr');
}
