/** The tests ask only whether something came back, and wrong code gives something too. Compare with the value that you expect. */
import { accessNestedMap } from '#given/01-access-nested-map';
import { expect, test } from 'vitest';

test.each([{ path: [] }, { path: ['a'] }, { path: ['a', 'b'] }, { path: ['a', 'b', 'c'] }])(
  'follows $path',
  ({ path }) => {
    expect(accessNestedMap({ a: { b: { c: 0 } } }, path)).toBeDefined();
  },
);
