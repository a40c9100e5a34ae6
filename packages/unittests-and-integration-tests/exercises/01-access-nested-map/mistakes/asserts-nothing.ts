/** A bare `expect` compares nothing: the comparison stands inside of it, and nobody looks at the outcome. Move what you expect into a matcher. */
import { accessNestedMap } from '#given/01-access-nested-map';
import { expect, test } from 'vitest';

test('follows the path', () => {
  expect(accessNestedMap({ a: { b: 2 } }, ['a', 'b']) === 2);
});
