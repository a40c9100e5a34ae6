/** You make a fraction out of the percentage before you multiply. Most fractions have no exact form in memory, and half a cent is then a little less than half. Stay with whole numbers for as long as you can. */
export * from '#solution/011-type-annotations';

export function calculateDiscount(priceCents: number, percent: number): number {
  if (!Number.isInteger(priceCents)) throw new TypeError('The price must be a whole number of cents');
  if (priceCents < 0 || priceCents > 1e12) throw new RangeError('The price must be from 0 to 1000000000000 cents');
  if (!Number.isInteger(percent)) throw new TypeError('The percentage must be a whole number');
  if (percent < 0 || percent > 100) throw new RangeError('The percentage must be from 0 to 100');
  return Math.round(priceCents * (1 - percent / 100));
}
