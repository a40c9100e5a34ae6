/** `parseInt` reads text: the number is printed first, and 1e21 is printed as `1e+21`, of which `parseInt` reads the 1. It also cuts off instead of going down. Use a function of `Math`. */
export function floor(n: number): number {
  return Number.isFinite(n) ? Number.parseInt(String(n), 10) : n;
}
