/** Errors are caught in the test itself, which says how many assertions it must make; a class of the student's own holds the cases. */
import { accessNestedMap } from '#given/02-access-nested-map-errors';
import { describe, expect, test } from 'vitest';

class Dead {
  end: Record<PropertyKey, unknown>;
  way: PropertyKey[];

  constructor(end: Record<PropertyKey, unknown>, ...way: PropertyKey[]) {
    this.end = end;
    this.way = way;
  }
}

describe('accessNestedMap', () => {
  test.for([
    [new Dead({}, 7, 8), 7],
    [new Dead({}, 'constructor'), 'constructor'],
    [new Dead({ list: ['x'] }, 'list', 0), 0],
    [new Dead({ text: 'x' }, 'text', 0), 0],
    [new Dead({ nothing: null }, 'nothing', 'a'), 'a'],
  ] as const)('%o lacks %o', ([{ end, way }, lacking]) => {
    expect.assertions(2);
    try {
      accessNestedMap(end, way);
    } catch (error) {
      expect(error).toMatchObject({ name: 'KeyError' });
      expect(error).toMatchObject({ key: lacking });
    }
  });

  test('undefined may be a value', () => {
    expect(() => accessNestedMap({ a: undefined }, ['a'])).not.toThrow();
  });
});
