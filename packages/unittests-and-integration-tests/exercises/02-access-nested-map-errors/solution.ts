import { accessNestedMap, KeyError } from '#given/02-access-nested-map-errors';
import { describe, expect, test } from 'vitest';

describe('accessNestedMap()', () => {
  const tag = Symbol('tag');

  test.each([
    { what: 'a key that is not there', nestedMap: {}, path: ['a'], key: 'a' },
    { what: 'a key inside', nestedMap: { a: { b: 2 } }, path: ['a', 'c'], key: 'c' },
    { what: 'the first of two keys', nestedMap: {}, path: ['a', 'b'], key: 'a' },
    { what: 'a number', nestedMap: {}, path: [0], key: 0 },
    { what: 'a symbol', nestedMap: {}, path: [tag], key: tag },
    { what: 'an inherited key', nestedMap: {}, path: ['toString'], key: 'toString' },
    { what: 'a key of a number', nestedMap: { a: 1 }, path: ['a', 'b'], key: 'b' },
    { what: 'a key of null', nestedMap: { a: null }, path: ['a', 'b'], key: 'b' },
    { what: 'a key of undefined', nestedMap: { a: undefined }, path: ['a', 'b'], key: 'b' },
    { what: 'a place in an array', nestedMap: { a: ['x'] }, path: ['a', 0], key: 0 },
    { what: 'the length of a text', nestedMap: { a: 'xyz' }, path: ['a', 'length'], key: 'length' },
    { what: 'the name of a function', nestedMap: { a: String }, path: ['a', 'name'], key: 'name' },
  ])('throws a KeyError for $what', ({ nestedMap, path, key }) => {
    expect(() => accessNestedMap(nestedMap, path)).toThrow(new KeyError(key));
  });

  test('throws nothing when the key is there and its value is undefined', () => {
    expect(accessNestedMap({ a: undefined }, ['a'])).toBeUndefined();
  });
});
