import { array, zoom2x, zoom3x, zoomArray } from '#exercise/13-zoom-array';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('zoomArray()', () => {
  test('takes an array and returns an array of the same elements', () => {
    const dates: Date[] = [new Date(0)];
    const names: readonly (string | null)[] = ['a', null];
    const pair: readonly [string, number] = ['a', 1];
    expectTypeOf(zoomArray(dates, 3)).toEqualTypeOf<Date[]>();
    expectTypeOf(zoomArray(names)).toEqualTypeOf<(string | null)[]>();
    expectTypeOf(zoomArray(pair)).toEqualTypeOf<(string | number)[]>();
  });

  test('takes a number as the factor, or none', () => {
    expectTypeOf(zoomArray).parameter(1).toEqualTypeOf<number | undefined>();
  });

  test('refuses a factor that is no number', () => {
    const forbidden = () => [
      // @ts-expect-error A text is no factor, even if it looks like one.
      zoomArray([1], '3'),
      // @ts-expect-error Neither is null.
      zoomArray([1], null),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses a single element in place of the list', () => {
    const forbidden = () => [
      // @ts-expect-error A number is no list.
      zoomArray(12),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each<{ what: string; lst: unknown[]; factor: number; zoomed: unknown[] }>([
    { what: 'two texts', lst: ['a', 'b'], factor: 3, zoomed: ['a', 'a', 'a', 'b', 'b', 'b'] },
    { what: 'a list that is not sorted', lst: ['b', 'a', 'b'], factor: 2, zoomed: ['b', 'b', 'a', 'a', 'b', 'b'] },
    { what: 'elements that count as false', lst: [0, null, ''], factor: 2, zoomed: [0, 0, null, null, '', ''] },
    { what: 'one element', lst: ['a'], factor: 1, zoomed: ['a'] },
    { what: 'an empty list', lst: [], factor: 2, zoomed: [] },
  ])('repeats each element side by side: $what, factor $factor', ({ lst, factor, zoomed }) => {
    expect(zoomArray(lst, factor)).toEqual(zoomed);
  });

  test('takes 2 when the factor is left out', () => {
    expect(zoomArray(['a', 'b'])).toEqual(['a', 'a', 'b', 'b']);
  });

  test('keeps an element whole that is an array', () => {
    expect(zoomArray([[1, [2]], []], 2)).toEqual([[1, [2]], [1, [2]], [], []]);
  });

  test.each([{ factor: 0 }, { factor: -1 }, { factor: -7 }])(
    'gives an empty array when the factor is $factor',
    ({ factor }) => {
      expect(zoomArray(['a', 'b'], factor)).toEqual([]);
    },
  );

  test('returns a new array and leaves the given one as it is', () => {
    const lst = ['a', 'b'];
    expect(zoomArray(lst, 1)).not.toBe(lst);
    zoomArray(lst, 2);
    expect(lst).toEqual(['a', 'b']);
  });

  test.each([
    { factor: 2.5, lst: ['a'] },
    { factor: -0.5, lst: ['a'] },
    { factor: Number.NaN, lst: ['a'] },
    // A loop that runs to infinity ends only on an empty list.
    { factor: Number.POSITIVE_INFINITY, lst: [] },
    { factor: Number.NEGATIVE_INFINITY, lst: [] },
  ])('throws a RangeError that names the factor $factor', ({ factor, lst }) => {
    const zoom = () => zoomArray(lst, factor);
    expect(zoom).toThrow(RangeError);
    expect(zoom).toThrow(String(factor));
  });
});

describe('array, zoom2x and zoom3x', () => {
  test('are lists of numbers', () => {
    expectTypeOf(array).toEqualTypeOf<number[]>();
    expectTypeOf(zoom2x).toEqualTypeOf<number[]>();
    expectTypeOf(zoom3x).toEqualTypeOf<number[]>();
  });

  test('are the list, the list zoomed twice and the list zoomed three times', () => {
    expect(array).toEqual([12, 72, 91]);
    expect(zoom2x).toEqual([12, 12, 72, 72, 91, 91]);
    expect(zoom3x).toEqual([12, 12, 12, 72, 72, 72, 91, 91, 91]);
  });
});
