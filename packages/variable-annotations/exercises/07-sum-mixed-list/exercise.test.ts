import { sumMixedList } from '#exercise/07-sum-mixed-list';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('sumMixedList()', () => {
  test('takes numbers, bigints and mixtures of them, in lists that are readonly', () => {
    const mixed: readonly (number | bigint)[] = [1, 2n];
    const numbers: readonly number[] = [1, 2];
    const bigints: readonly bigint[] = [1n, 2n];
    expectTypeOf(sumMixedList).toBeCallableWith(mixed);
    expectTypeOf(sumMixedList).toBeCallableWith(numbers);
    expectTypeOf(sumMixedList).toBeCallableWith(bigints);
  });

  test('refuses a list of anything else', () => {
    const forbidden = () => [
      // @ts-expect-error A text is neither.
      sumMixedList([1, '2']),
      // @ts-expect-error One of the elements may be missing.
      sumMixedList([1n, null]),
      // @ts-expect-error A bigint is no list.
      sumMixedList(1n),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('returns a number', () => {
    expectTypeOf(sumMixedList).returns.toEqualTypeOf<number>();
  });

  test.each([
    { mxdLst: [5, 4, 3.14, 666, 0.99], sum: 679.13 },
    { mxdLst: [0.1, 0.2, 0.3], sum: 0.6000000000000001 },
    { mxdLst: [-2, 0.5], sum: -1.5 },
    { mxdLst: [-0], sum: 0 },
    { mxdLst: [1, Number.NaN], sum: Number.NaN },
    { mxdLst: [1, Number.POSITIVE_INFINITY], sum: Number.POSITIVE_INFINITY },
  ])('adds the numbers $mxdLst', ({ mxdLst, sum }) => {
    expect(sumMixedList(mxdLst)).toBe(sum);
  });

  test.each([
    { mxdLst: [1n, 2n], sum: 3 },
    { mxdLst: [-7n], sum: -7 },
    { mxdLst: [2n ** 64n], sum: 18446744073709552000 },
    { mxdLst: [2n ** 53n, 1n, 1n], sum: 9007199254740992 },
  ])('adds bigints and gives the number $sum', ({ mxdLst, sum }) => {
    expect(sumMixedList(mxdLst)).toBe(sum);
  });

  test.each([
    { mxdLst: [10n, 0.5], sum: 10.5 },
    { mxdLst: [0n, 1.5], sum: 1.5 },
    { mxdLst: [0.1, 3n, 0.2], sum: 3.3000000000000003 },
    { mxdLst: [0.5, 10n, 0.25, 1n], sum: 11.75 },
    { mxdLst: [2n ** 53n, 0.5, 1n, 1n], sum: 9007199254740992 },
  ])('adds a mixture and gives $sum', ({ mxdLst, sum }) => {
    expect(sumMixedList(mxdLst)).toBe(sum);
  });

  test('gives 0 for an empty list', () => {
    expect(sumMixedList([])).toBe(0);
  });

  test('does not change the list', () => {
    const mxdLst = [2, 3n, 1];
    sumMixedList(mxdLst);
    expect(mxdLst).toEqual([2, 3n, 1]);
  });
});
