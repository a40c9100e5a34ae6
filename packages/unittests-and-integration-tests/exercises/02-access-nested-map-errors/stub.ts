import { accessNestedMap, KeyError } from '#given/02-access-nested-map-errors';
import { describe, expect, test } from 'vitest';

describe('accessNestedMap()', () => {
  test('throws a KeyError when a key is missing', () => {
    // TODO: make a table of paths that lead to nothing, and look at what is thrown.
    expect(accessNestedMap({ a: 1 }, ['a'])).toBe('Not written yet: the tests');
  });
});
