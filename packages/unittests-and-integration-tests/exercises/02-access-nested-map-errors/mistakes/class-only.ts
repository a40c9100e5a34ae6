/** Your tests ask for the class of the error, and never for what is in it. Code that names the wrong key passes them: look at the `key` of what is thrown. */
import { accessNestedMap, KeyError } from '#given/02-access-nested-map-errors';
import { describe, expect, test } from 'vitest';

describe('accessNestedMap()', () => {
  test.each([
    { nestedMap: {}, path: ['a'] },
    { nestedMap: {}, path: ['a', 'b'] },
    { nestedMap: {}, path: [0] },
    { nestedMap: {}, path: ['toString'] },
    { nestedMap: { a: 1 }, path: ['a', 'b'] },
    { nestedMap: { a: null }, path: ['a', 'b'] },
    { nestedMap: { a: ['x'] }, path: ['a', 0] },
    { nestedMap: { a: 'xyz' }, path: ['a', 'length'] },
  ])('throws for $path', ({ nestedMap, path }) => {
    expect(() => accessNestedMap(nestedMap, path)).toThrow(KeyError);
  });

  test('throws nothing for a key whose value is undefined', () => {
    expect(() => accessNestedMap({ a: undefined }, ['a'])).not.toThrow();
  });
});
