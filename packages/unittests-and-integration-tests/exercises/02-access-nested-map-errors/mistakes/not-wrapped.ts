/** The call stands where its value belongs, so the error is thrown before `expect` gets anything. Hand a function to `expect`, and `toThrow` makes the call for you. */
import { accessNestedMap, KeyError } from '#given/02-access-nested-map-errors';
import { describe, expect, test } from 'vitest';

describe('accessNestedMap()', () => {
  test('throws a KeyError when a key is missing', () => {
    expect(accessNestedMap({}, ['a'])).toThrow(KeyError);
  });
});
