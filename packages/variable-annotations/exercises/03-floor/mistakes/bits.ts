/** Bit operators squeeze the number into 32 bits first: large numbers, NaN and the infinities come out as something else. They also cut off instead of going down. Use a function of `Math`. */
export function floor(n: number): number {
  return ~~n;
}
