/** One test makes a text of every outcome, and compares them all with an inline snapshot. */
import { accessNestedMap } from '#given/02-access-nested-map-errors';
import { expect, test } from 'vitest';

const report = (nestedMap: object, ...path: PropertyKey[]): string => {
  try {
    return String(accessNestedMap(nestedMap, path));
  } catch (error) {
    const { name, key } = error as { name: string; key?: unknown };
    return `${name} for the ${typeof key} ${String(key)}`;
  }
};

test('reports every path that leads to nothing', () => {
  const map = { list: ['x'], none: null, text: 'xyz', undef: undefined, inner: {} };
  const reports = [
    report(map, 'gone', 'too'),
    report(map, 'inner', 5),
    report(map, '__proto__'),
    report(map, 'list', 'length'),
    report(map, 'none', 'a'),
    report(map, 'text', 'length'),
    report(map, 'undef'),
  ];
  expect(reports).toMatchInlineSnapshot(`
    [
      "KeyError for the string gone",
      "KeyError for the number 5",
      "KeyError for the string __proto__",
      "KeyError for the string length",
      "KeyError for the string a",
      "KeyError for the string length",
      "undefined",
    ]
  `);
});
