import { add } from '#exercise/01-add';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('add()', () => {
  test('takes two numbers', () => {
    expectTypeOf(add).parameter(0).toEqualTypeOf<number>();
    expectTypeOf(add).parameter(1).toEqualTypeOf<number>();
  });

  test('returns a number', () => {
    expectTypeOf(add).returns.toEqualTypeOf<number>();
  });

  test.each([
    { a: 1.11, b: 2.22, sum: 3.33 },
    { a: -2, b: 2, sum: 0 },
    { a: 0.1, b: 0.2, sum: 0.1 + 0.2 },
    { a: 1e308, b: 1e308, sum: Infinity },
  ])('gives $sum for $a and $b', ({ a, b, sum }) => {
    expect(add(a, b)).toBe(sum);
  });
});
