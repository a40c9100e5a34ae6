/** Cases as lists instead of objects, with `it` and chai's words. */
import { accessNestedMap } from '#given/01-access-nested-map';
import { describe, expect, it } from 'vitest';

describe('accessNestedMap', () => {
  it.each([
    [{ a: { b: { c: '' } } }, ['a', 'b', 'c'], ''],
    [{ a: { b: 2 } }, ['a', 'b'], 2],
    [{ a: 1 }, [], { a: 1 }],
  ])('%o %o', (nestedMap, path, expected) => {
    expect(accessNestedMap(nestedMap, path)).to.deep.equal(expected);
  });
});
