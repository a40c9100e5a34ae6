import { safeFirstElement } from '#exercise/11-safe-first-element';
import { describe, expect, expectTypeOf, test } from 'vitest';

const dates: ArrayLike<Date> = { length: 2, 0: new Date(0), 1: new Date(1) };

describe('safeFirstElement()', () => {
  test('returns an element of an array, or undefined', () => {
    const numbers: number[] = [1, 2];
    const names: readonly (string | null)[] = ['a', null];
    expectTypeOf(safeFirstElement(numbers)).toEqualTypeOf<number | undefined>();
    expectTypeOf(safeFirstElement(names)).toEqualTypeOf<string | null | undefined>();
  });

  test('returns an element of a text, a typed array or an array-like object, or undefined', () => {
    const text: string = 'abc';
    const bytes: Uint8Array = new Uint8Array([7]);
    expectTypeOf(safeFirstElement(text)).toEqualTypeOf<string | undefined>();
    expectTypeOf(safeFirstElement(bytes)).toEqualTypeOf<number | undefined>();
    expectTypeOf(safeFirstElement(dates)).toEqualTypeOf<Date | undefined>();
  });

  test('refuses what has no length or no numbered places', () => {
    const forbidden = () => [
      // @ts-expect-error A set has no numbered places.
      safeFirstElement(new Set([1])),
      // @ts-expect-error A number has neither.
      safeFirstElement(5),
      // @ts-expect-error An object without a length is not array-like.
      safeFirstElement({ 0: 'a' }),
      // @ts-expect-error There may be no list at all.
      safeFirstElement(undefined),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each<{ what: string; lst: ArrayLike<unknown>; first: unknown }>([
    { what: 'an array', lst: [3, 1, 2], first: 3 },
    { what: 'a text', lst: 'abc', first: 'a' },
    { what: 'a typed array', lst: new Uint8Array([7, 8]), first: 7 },
    { what: 'an array of arrays', lst: [[], [1]], first: [] },
  ])('gives the first element of $what', ({ lst, first }) => {
    expect(safeFirstElement(lst)).toEqual(first);
  });

  test('gives the first element of an array-like object', () => {
    expect(safeFirstElement(dates)).toBe(dates[0]);
  });

  test.each<{ what: string; first: unknown }>([
    { what: '0', first: 0 },
    { what: 'an empty text', first: '' },
    { what: 'false', first: false },
    { what: 'NaN', first: Number.NaN },
    { what: 'null', first: null },
    { what: 'undefined', first: undefined },
    { what: '-0', first: -0 },
  ])('keeps a first element that is $what', ({ first }) => {
    expect(safeFirstElement([first, 'second'])).toBe(first);
  });

  test.each<{ what: string; lst: ArrayLike<unknown> }>([
    { what: 'array', lst: [] },
    { what: 'text', lst: '' },
    { what: 'typed array', lst: new Uint8Array(0) },
    { what: 'array-like object', lst: { length: 0 } },
  ])('gives undefined for an empty $what', ({ lst }) => {
    expect(safeFirstElement(lst)).toBeUndefined();
  });

  test.each<{ what: string; lst: unknown[] }>([
    { what: 'a text', lst: ['a', 'b'] },
    { what: '0', lst: [0, 'b'] },
    { what: 'undefined', lst: [undefined, 'b'] },
  ])('does not change a list that begins with $what', ({ lst }) => {
    const before = [...lst];
    safeFirstElement(lst);
    expect(lst).toEqual(before);
  });

  test('takes a list that cannot be changed', () => {
    expect(safeFirstElement(Object.freeze(['a', 'b']))).toBe('a');
  });
});
