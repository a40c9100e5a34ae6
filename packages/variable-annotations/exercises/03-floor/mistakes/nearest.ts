/** `Math.round` takes the nearest whole number, so 2.7 goes up to 3. Round down, always. */
export function floor(n: number): number {
  return Math.round(n);
}
