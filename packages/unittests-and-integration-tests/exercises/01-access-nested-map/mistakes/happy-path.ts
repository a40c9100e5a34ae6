/** Your cases are all alike: a path of one or two keys with a number at its end. Add the borders: no key at all, three keys, and values that count as false. */
import { accessNestedMap } from '#given/01-access-nested-map';
import { describe, expect, test } from 'vitest';

describe('accessNestedMap()', () => {
  test.each([
    { nestedMap: { a: 1 }, path: ['a'], expected: 1 },
    { nestedMap: { a: { b: 2 } }, path: ['a'], expected: { b: 2 } },
    { nestedMap: { a: { b: 2 } }, path: ['a', 'b'], expected: 2 },
  ])('follows $path', ({ nestedMap, path, expected }) => {
    expect(accessNestedMap(nestedMap, path)).toEqual(expected);
  });
});
