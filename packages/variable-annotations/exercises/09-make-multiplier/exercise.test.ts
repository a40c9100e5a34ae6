import { makeMultiplier } from '#exercise/09-make-multiplier';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('makeMultiplier()', () => {
  test('takes a number', () => {
    expectTypeOf(makeMultiplier).parameter(0).toEqualTypeOf<number>();
  });

  test('returns a function from a number to a number', () => {
    expectTypeOf(makeMultiplier).returns.parameter(0).toEqualTypeOf<number>();
    expectTypeOf(makeMultiplier).returns.returns.toEqualTypeOf<number>();
  });

  test.each([
    { multiplier: 2.22, x: 2.22, product: 4.928400000000001 },
    { multiplier: -3, x: 4, product: -12 },
    { multiplier: 0, x: 5, product: 0 },
    { multiplier: 5, x: 0, product: 0 },
    { multiplier: 1, x: 0.1, product: 0.1 },
  ])('multiplies $x by $multiplier and gives $product', ({ multiplier, x, product }) => {
    expect(makeMultiplier(multiplier)(x)).toBe(product);
  });

  test('gives the same multiplier to every call of one function', () => {
    const triple = makeMultiplier(3);
    expect([triple(5), triple(7), triple(5)]).toEqual([15, 21, 15]);
  });

  test('gives every function a multiplier of its own', () => {
    const double = makeMultiplier(2);
    const half = makeMultiplier(0.5);
    expect(double(10)).toBe(20);
    expect(half(10)).toBe(5);
  });
});
