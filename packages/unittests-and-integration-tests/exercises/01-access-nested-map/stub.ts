import { accessNestedMap } from '#given/01-access-nested-map';
import { describe, expect, test } from 'vitest';

describe('accessNestedMap()', () => {
  test('gives what is at the end of the path', () => {
    // TODO: make a table of cases with test.each, and compare what comes back.
    expect(accessNestedMap({ a: 1 }, ['a'])).toBe('Not written yet: the tests');
  });
});
