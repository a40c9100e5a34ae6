console.log('in euros:       ', 0.1 + 0.2, 1.1 * 3);
console.log('in cents:       ', 10 + 20, 110 * 3);
console.log('exact up to:    ', Number.MAX_SAFE_INTEGER, 2 ** 53 === 2 ** 53 + 1);

// toFixed rounds what is really in memory, which is seldom what you have written.
console.log('toFixed(2):     ', (0.125).toFixed(2), (2.675).toFixed(2), (1.005).toFixed(2));
console.log('Math.round:     ', Math.round(2.5), Math.round(3.5), Math.round(-2.5));

// Every comparison with NaN is false, so a check of the bounds lets it pass.
function leftUnchecked(priceCents: number, percent: number): number {
  if (priceCents < 0 || percent < 0 || percent > 100) throw new RangeError('Out of bounds');
  return Math.round((priceCents * (100 - percent)) / 100);
}
console.log('bounds only:    ', leftUnchecked(NaN, 10), leftUnchecked(1000, NaN), leftUnchecked(Infinity, 10));
console.log('is it a number? ', typeof NaN, typeof Infinity);
for (const value of [1000, 9.99, NaN, Infinity, '1000', true]) {
  console.log('Number.isInteger:', typeof value, value, Number.isInteger(value));
}

// Half a cent: it matters which of the two numbers you round.
const half = (5 * 50) / 100;
console.log('round what is left:     ', Math.round(half));
console.log('round what is taken off:', 5 - Math.round(half));

// It matters, too, when you divide.
const cents = 5;
for (const percent of [10, 50, 90]) {
  const early = cents * (1 - percent / 100);
  const late = (cents * (100 - percent)) / 100;
  console.log(`${percent} % off: divided early ${early}, divided late ${late}:`, Math.round(early), Math.round(late));
}
