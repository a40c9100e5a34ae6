import { accessNestedMap } from '#given/01-access-nested-map';
import { describe, expect, test } from 'vitest';

describe('accessNestedMap()', () => {
  test.each([
    { nestedMap: { a: 1 }, path: ['a'], expected: 1 },
    { nestedMap: { a: { b: 2 } }, path: ['a'], expected: { b: 2 } },
    { nestedMap: { a: { b: 2 } }, path: ['a', 'b'], expected: 2 },
    { nestedMap: { a: { b: { c: 3 } } }, path: ['a', 'b', 'c'], expected: 3 },
    { nestedMap: { a: { b: 2 }, b: { a: 1 } }, path: ['b', 'a'], expected: 1 },
    { nestedMap: { a: 1 }, path: [], expected: { a: 1 } },
  ])('follows $path to $expected', ({ nestedMap, path, expected }) => {
    expect(accessNestedMap(nestedMap, path)).toEqual(expected);
  });

  test.each([0, '', false, null, undefined])('gives %o as it is', (value) => {
    expect(accessNestedMap({ a: { b: value } }, ['a', 'b'])).toBe(value);
  });
});
