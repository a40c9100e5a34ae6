import { floor } from '#exercise/03-floor';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('floor()', () => {
  test('takes a number', () => {
    expectTypeOf(floor).parameter(0).toEqualTypeOf<number>();
  });

  test('returns a number', () => {
    expectTypeOf(floor).returns.toEqualTypeOf<number>();
  });

  test.each([
    { n: 3.14, below: 3 },
    { n: 2.7, below: 2 },
    { n: 7, below: 7 },
  ])('gives $below for $n', ({ n, below }) => {
    expect(floor(n)).toBe(below);
  });

  test.each([
    { n: -3.14, below: -4 },
    { n: -0.5, below: -1 },
    { n: -2, below: -2 },
  ])('goes down to $below for the negative number $n', ({ n, below }) => {
    expect(floor(n)).toBe(below);
  });

  test.each([
    { n: 4294967296.5, below: 4294967296 },
    { n: -2147483649.5, below: -2147483650 },
    { n: 9007199254740991, below: 9007199254740991 },
    { n: 1e21, below: 1e21 },
  ])('gives $below for the large number $n', ({ n, below }) => {
    expect(floor(n)).toBe(below);
  });

  test.each([{ n: Number.NaN }, { n: Number.POSITIVE_INFINITY }, { n: Number.NEGATIVE_INFINITY }])(
    'leaves $n as it is',
    ({ n }) => {
      expect(floor(n)).toBe(n);
    },
  );
});
