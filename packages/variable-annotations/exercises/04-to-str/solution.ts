/**
 * Writes a number as text.
 *
 * @param n - The number.
 * @returns Its digits, not rounded; `NaN` and `Infinity` by name.
 * @example
 * toStr(3.14); // '3.14'
 */
export function toStr(n: number): string {
  return String(n);
}
