/** Two missing keys are too few: each of them is the last of its path, is a text, and is missing in every sense. Go through the points of the task, and find an object and a path for each. */
import { accessNestedMap, KeyError } from '#given/02-access-nested-map-errors';
import { describe, expect, test } from 'vitest';

describe('accessNestedMap()', () => {
  test.each([
    { nestedMap: {}, path: ['a'], key: 'a' },
    { nestedMap: { a: 1 }, path: ['a', 'b'], key: 'b' },
  ])('throws for $key', ({ nestedMap, path, key }) => {
    expect(() => accessNestedMap(nestedMap, path)).toThrow(KeyError);
    expect(() => accessNestedMap(nestedMap, path)).toThrow(`'${key}'`);
  });
});
