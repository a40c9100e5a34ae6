import assert from 'node:assert/strict';
import { test } from './tests/tiny-test.part.ts';

/** As it was on the day of the report. */
function asItWas(text: string): number {
  const quantity = Number(text);
  if (Number.isNaN(quantity)) throw new TypeError('The quantity must be a number');
  return quantity;
}

/** The first fix, made in a hurry. */
function inAHurry(text: string): number {
  if (text === '') throw new TypeError('The quantity must be a number');
  return asItWas(text);
}

/** The second fix: it says what is right, and not what is wrong. */
function fixed(text: string): number {
  if (!/^\d+$/.test(text)) throw new TypeError('The quantity must be a number');
  return Number(text);
}

for (const parseQuantity of [asItWas, inAHurry, fixed]) {
  console.log(`--- ${parseQuantity.name}`);
  test('reads digits', () => {
    assert.equal(parseQuantity('12'), 12);
  });
  test('refuses an empty field (report 52)', () => {
    assert.throws(() => parseQuantity(''), TypeError);
  });
  test('refuses a field of blanks (same cause)', () => {
    assert.throws(() => parseQuantity('  '), TypeError);
  });
}
