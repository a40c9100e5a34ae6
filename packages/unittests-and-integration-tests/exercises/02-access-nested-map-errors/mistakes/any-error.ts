/** `toThrow()` without an argument is content with any error, also with that of code that has crashed. Say which class the error must have, and look at its key. */
import { accessNestedMap } from '#given/02-access-nested-map-errors';
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
    expect(() => accessNestedMap(nestedMap, path)).toThrow();
  });

  test('throws nothing for a key whose value is undefined', () => {
    expect(() => accessNestedMap({ a: undefined }, ['a'])).not.toThrow();
  });
});
