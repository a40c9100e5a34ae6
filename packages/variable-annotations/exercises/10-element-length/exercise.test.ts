import { elementLength } from '#exercise/10-element-length';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';

interface Rope {
  name: string;
  length: number;
}

function* yielded<T>(...elements: T[]): Generator<T> {
  yield* elements;
}

describe('elementLength()', () => {
  test('keeps the type of the elements', () => {
    const words: string[] = ['hello', 'sky'];
    const lists: readonly number[][] = [[7, 8, 9], []];
    const ropes: Rope[] = [{ name: 'rope', length: 12 }];
    expectTypeOf(elementLength(words)).toEqualTypeOf<[string, number][]>();
    expectTypeOf(elementLength(lists)).toEqualTypeOf<[number[], number][]>();
    expectTypeOf(elementLength(ropes)).toEqualTypeOf<[Rope, number][]>();
  });

  test('gives each length as a number, also where the type of the elements says which', () => {
    const pairs: readonly (readonly ['a', 'b'])[] = [['a', 'b']];
    expectTypeOf(elementLength(pairs)).toEqualTypeOf<[readonly ['a', 'b'], number][]>();
  });

  test('takes every kind of iterable', () => {
    const words: string[] = ['hello', 'sky'];
    const pairs = [
      ['hello', 5],
      ['sky', 3],
    ];
    expect(elementLength(new Set(words))).toEqual(pairs);
    expect(elementLength(new Map(words.entries()).values())).toEqual(pairs);
    expect(elementLength(yielded(...words))).toEqual(pairs);
    expect(elementLength('abc')).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 1],
    ]);
  });

  test('refuses elements that have no length of type number', () => {
    const perhaps: { length?: number }[] = [{}];
    const forbidden = () => [
      // @ts-expect-error A number has no length.
      elementLength([1, 2]),
      // @ts-expect-error A set has a size, not a length.
      elementLength([new Set(['a'])]),
      // @ts-expect-error A map has a size, not a length.
      elementLength([new Map([['a', 1]])]),
      // @ts-expect-error This length is a text.
      elementLength([{ length: '12' }]),
      // @ts-expect-error This length may be missing.
      elementLength(perhaps),
      // @ts-expect-error One of the elements may be missing.
      elementLength(['a', undefined]),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test('refuses a list that cannot be walked', () => {
    const forbidden = () => [
      // @ts-expect-error A number is not iterable.
      elementLength(5),
      // @ts-expect-error An object with a length is not iterable.
      elementLength({ length: 1, 0: 'a' }),
    ];
    expect(forbidden).toBeTypeOf('function');
  });

  test.each<{ what: string; lst: Iterable<{ length: number }>; lengths: number[] }>([
    { what: 'words', lst: ['hello', 'sky', 'hello'], lengths: [5, 3, 5] },
    { what: 'an empty text', lst: ['', 'a'], lengths: [0, 1] },
    { what: 'a snake, which is two code units', lst: ['🐍'], lengths: [2] },
    { what: 'lists of lists', lst: [[[1, 2], [3]], []], lengths: [2, 0] },
    { what: 'typed arrays', lst: [new Uint8Array(4), new Uint8Array(0)], lengths: [4, 0] },
    { what: 'ropes of odd lengths', lst: [{ length: 1.5 }, { length: -1 }, { length: NaN }], lengths: [1.5, -1, NaN] },
    { what: 'things of different kinds', lst: ['🐍', [1, 2], { length: 12 }], lengths: [2, 2, 12] },
  ])('gives the lengths of $what', ({ lst, lengths }) => {
    expect(elementLength(lst).map(([, length]) => length)).toEqual(lengths);
  });

  test('gives back the elements themselves, in the same order', () => {
    const lists = [[1, 2], [], [3]];
    const elements = elementLength(yielded(...lists)).map(([element]) => element);
    expect(elements).toHaveLength(3);
    for (const [index, list] of lists.entries()) expect(elements[index]).toBe(list);
  });

  test('walks the iterable once', () => {
    const walk = vi.fn(() => yielded('hello', 'sky'));
    elementLength({ [Symbol.iterator]: walk });
    expect(walk).toHaveBeenCalledTimes(1);
  });

  test('gives an empty array for an iterable without elements', () => {
    const none: string[] = [];
    expect(elementLength(none)).toEqual([]);
    expect(elementLength(yielded<string>())).toEqual([]);
  });
});
