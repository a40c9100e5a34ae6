/** `toFixed(2)` rounds to two places and pads with zeros. Convert without a number of places. */
export function toStr(n: number): string {
  return n.toFixed(2);
}
