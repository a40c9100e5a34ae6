/** One test that compares many outcomes with an inline snapshot. */
import { accessNestedMap } from '#given/01-access-nested-map';
import { expect, test } from 'vitest';

test('follows every path', () => {
  const map = { a: { b: { c: false } } };
  const found = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((path) => accessNestedMap(map, path));
  expect(JSON.stringify(found)).toMatchInlineSnapshot(
    `"[{"a":{"b":{"c":false}}},{"b":{"c":false}},{"c":false},false]"`,
  );
});
