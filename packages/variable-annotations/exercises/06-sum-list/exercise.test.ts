import { sumList } from '#exercise/06-sum-list';
import { describe, expect, expectTypeOf, test } from 'vitest';

const fixed: readonly number[] = [1, 2];

describe('sumList()', () => {
  test('takes a list that is readonly, and one that is not', () => {
    const changeable: number[] = [1, 2];
    expectTypeOf(sumList).toBeCallableWith(fixed);
    expectTypeOf(sumList).toBeCallableWith(changeable);
  });

  test('refuses a list of anything but numbers', () => {
    const forbidden = () => [
      // @ts-expect-error A text is no number, even if it looks like one.
      sumList(['1', '2']),
      // @ts-expect-error One of the elements may be missing.
      sumList([1, undefined]),
      // @ts-expect-error A number is no list.
      sumList(3),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('returns a number', () => {
    expectTypeOf(sumList).returns.toEqualTypeOf<number>();
  });

  test.each([
    { inputList: [5], sum: 5 },
    { inputList: [1, 2, 3, 4], sum: 10 },
    { inputList: [-1.5, 1, 0.25], sum: -0.25 },
  ])('adds up $inputList', ({ inputList, sum }) => {
    expect(sumList(inputList)).toBe(sum);
  });

  test.each([
    { inputList: [3.14, 1.11, 2.22], sum: 6.470000000000001 },
    { inputList: [0.1, 0.2, 0.3], sum: 0.6000000000000001 },
    { inputList: [0.3, 0.2, 0.1], sum: 0.6 },
    { inputList: [1, 1e16, -1e16], sum: 0 },
  ])('adds $inputList from left to right and rounds nothing', ({ inputList, sum }) => {
    expect(sumList(inputList)).toBe(sum);
  });

  test('gives 0 for an empty list', () => {
    expect(sumList([])).toBe(0);
  });

  test('leaves the list as it is', () => {
    const list = [3, 1, 2];
    sumList(list);
    expect(list).toEqual([3, 1, 2]);
  });
});
