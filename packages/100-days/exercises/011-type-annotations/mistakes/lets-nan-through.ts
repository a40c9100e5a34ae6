/** You ask whether the numbers are too small or too large, and nothing else. Every comparison with `NaN` is false, so it passes them all, as it did in the original lesson. Ask first what kind of number it is. */
export * from '#solution/011-type-annotations';

export function calculateDiscount(priceCents: number, percent: number): number {
  if (priceCents < 0 || priceCents > 1e12) throw new RangeError('The price must be from 0 to 1000000000000 cents');
  if (percent < 0 || percent > 100) throw new RangeError('The percentage must be from 0 to 100');
  return Math.round((priceCents * (100 - percent)) / 100);
}
