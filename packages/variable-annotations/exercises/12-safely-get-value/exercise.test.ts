import { safelyGetValue } from '#exercise/12-safely-get-value';
import { describe, expect, expectTypeOf, test } from 'vitest';

const stock: ReadonlyMap<string, number> = new Map([
  ['tea', 3],
  ['milk', 0],
]);

describe('safelyGetValue()', () => {
  test('without a default, returns a value of the map or undefined', () => {
    const labels = new Map<number, string | null>();
    expectTypeOf(safelyGetValue(stock, 'tea')).toEqualTypeOf<number | undefined>();
    expectTypeOf(safelyGetValue(labels, 1)).toEqualTypeOf<string | null | undefined>();
  });

  test('with a default, returns a value of the map or the default', () => {
    const text: string = 'sold out';
    const amount: number = 9;
    const day: Date = new Date(0);
    expectTypeOf(safelyGetValue(stock, 'tea', text)).toEqualTypeOf<number | string>();
    expectTypeOf(safelyGetValue(stock, 'tea', amount)).toEqualTypeOf<number>();
    expectTypeOf(safelyGetValue(stock, 'tea', day)).toEqualTypeOf<number | Date>();
    expectTypeOf(safelyGetValue(stock, 'tea', null)).toEqualTypeOf<number | null>();
  });

  test('refuses a key of another type, and what is no map', () => {
    const forbidden = () => [
      // @ts-expect-error The keys are texts.
      safelyGetValue(stock, 42),
      // @ts-expect-error The keys are texts, also where there is a default.
      safelyGetValue(stock, 42, 9),
      // @ts-expect-error A set holds no values for its keys.
      safelyGetValue(new Set(['tea']), 'tea'),
      // @ts-expect-error There may be no map at all.
      safelyGetValue(undefined, 'tea'),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('gives the stored value', () => {
    expect(safelyGetValue(stock, 'tea')).toBe(3);
    expect(safelyGetValue(stock, 'tea', 9)).toBe(3);
  });

  test('gives undefined when the key and the default are missing', () => {
    expect(safelyGetValue(stock, 'salt')).toBeUndefined();
    expect(safelyGetValue(stock, 'toString')).toBeUndefined();
  });

  test.each<{ what: string; stored: unknown }>([
    { what: 'null', stored: null },
    { what: 'undefined', stored: undefined },
    { what: '0', stored: 0 },
    { what: 'an empty text', stored: '' },
    { what: 'false', stored: false },
    { what: 'NaN', stored: Number.NaN },
  ])('prefers a stored value that is $what to the default', ({ stored }) => {
    expect(safelyGetValue(new Map([['key', stored]]), 'key', 'default')).toBe(stored);
  });

  test.each<{ what: string; defaultValue: unknown }>([
    { what: 'a number', defaultValue: 9 },
    { what: 'null', defaultValue: null },
    { what: '0', defaultValue: 0 },
    { what: 'an empty text', defaultValue: '' },
    { what: 'false', defaultValue: false },
  ])('gives a default that is $what when the key is missing', ({ defaultValue }) => {
    expect(safelyGetValue(stock, 'salt', defaultValue)).toBe(defaultValue);
  });

  test.each<{ what: string; key: unknown }>([
    { what: '0', key: 0 },
    { what: 'an empty text', key: '' },
    { what: 'null', key: null },
    { what: 'an object', key: stock },
  ])('finds a key that is $what', ({ key }) => {
    expect(safelyGetValue(new Map([[key, 'found']]), key, 'default')).toBe('found');
  });

  test('tells keys apart that only look alike', () => {
    const dct = new Map<unknown, string>([[1, 'a number']]);
    expect(safelyGetValue(dct, '1', 'default')).toBe('default');
    expect(safelyGetValue(dct.set('1', 'a text'), '1', 'default')).toBe('a text');
  });

  test('does not change the map', () => {
    const dct = new Map([['tea', 3]]);
    safelyGetValue(dct, 'tea', 9);
    safelyGetValue(dct, 'salt', 9);
    expect([...dct]).toEqual([['tea', 3]]);
  });
});
