/** Paths of every length are there, and all of them end at a value that counts as true. Code that loses `0`, `''` or `false` passes your tests: put one of them at the end of a path. */
import { accessNestedMap } from '#given/01-access-nested-map';
import { expect, test } from 'vitest';

test.each([
  { path: [], expected: { a: { b: { c: 3 } } } },
  { path: ['a'], expected: { b: { c: 3 } } },
  { path: ['a', 'b'], expected: { c: 3 } },
  { path: ['a', 'b', 'c'], expected: 3 },
])('follows $path', ({ path, expected }) => {
  expect(accessNestedMap({ a: { b: { c: 3 } } }, path)).toEqual(expected);
});
