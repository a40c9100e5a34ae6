/** The matchers stand inside of `catch`. If nothing is thrown, nobody gets there, and the test passes. Let `toThrow` do the catching, or make the test fail when the call comes back. */
import { accessNestedMap, KeyError } from '#given/02-access-nested-map-errors';
import { describe, expect, test } from 'vitest';

describe('accessNestedMap()', () => {
  test('throws a KeyError when a key is missing', () => {
    const cases = [
      { nestedMap: {}, path: ['a'], key: 'a' },
      { nestedMap: {}, path: ['a', 'b'], key: 'a' },
      { nestedMap: {}, path: [0], key: 0 },
      { nestedMap: {}, path: ['toString'], key: 'toString' },
      { nestedMap: { a: 1 }, path: ['a', 'b'], key: 'b' },
      { nestedMap: { a: null }, path: ['a', 'b'], key: 'b' },
      { nestedMap: { a: ['x'] }, path: ['a', 0], key: 0 },
      { nestedMap: { a: 'xyz' }, path: ['a', 'length'], key: 'length' },
    ];
    for (const { nestedMap, path, key } of cases) {
      try {
        accessNestedMap(nestedMap, path);
      } catch (error) {
        expect(error).toEqual(new KeyError(key));
      }
    }
  });

  test('throws nothing for a key whose value is undefined', () => {
    expect(accessNestedMap({ a: undefined }, ['a'])).toBeUndefined();
  });
});
