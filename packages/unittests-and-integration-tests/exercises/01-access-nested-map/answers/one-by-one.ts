/** One test for each case, without a table, and node's own assertions. */
import assert from 'node:assert/strict';
import { accessNestedMap } from '#given/01-access-nested-map';
import { test } from 'vitest';

test('no key', () => {
  const map = { a: 1 };
  assert.equal(accessNestedMap(map, []), map);
});

test('three keys', () => {
  assert.equal(accessNestedMap({ a: { b: { c: 3 } } }, ['a', 'b', 'c']), 3);
});

test('a value that counts as false', () => {
  assert.equal(accessNestedMap({ a: 0 }, ['a']), 0);
});
