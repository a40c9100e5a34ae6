/** One test for each case, without a table, and node's own assertions. */
import assert from 'node:assert/strict';
import { accessNestedMap, KeyError } from '#given/02-access-nested-map-errors';
import { test } from 'vitest';

function refuses(nestedMap: object, path: PropertyKey[], key: PropertyKey): void {
  assert.throws(() => accessNestedMap(nestedMap, path), new KeyError(key));
}

test('nothing is there', () => {
  refuses({}, ['a', 'b'], 'a');
  refuses({}, ['valueOf'], 'valueOf');
});

test('no object is there', () => {
  refuses({ a: null }, ['a', 'b'], 'b');
  refuses({ a: 'x' }, ['a', 0], 0);
});

test('an array is there', () => {
  refuses({ a: [1] }, ['a', 'length'], 'length');
});

test('the last key is missing', () => {
  refuses({ a: {} }, ['a', 'b'], 'b');
});

test('all is well', () => {
  assert.equal(accessNestedMap({ a: undefined }, ['a']), undefined);
});
