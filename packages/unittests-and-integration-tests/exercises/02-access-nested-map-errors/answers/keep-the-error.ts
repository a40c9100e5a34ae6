/** A function of its own catches the error, and the tests look at it piece by piece. */
import { accessNestedMap, KeyError } from '#given/02-access-nested-map-errors';
import { beforeEach, describe, expect, it } from 'vitest';

function errorOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return 'nothing was thrown';
}

describe.each([
  { nestedMap: { a: {} }, path: ['a', 'b', 'c'], index: 1 },
  { nestedMap: {}, path: ['hasOwnProperty'], index: 0 },
  { nestedMap: { a: [[]] }, path: ['a', 0], index: 1 },
  { nestedMap: { a: null }, path: ['a', 'b'], index: 1 },
  { nestedMap: { a: () => 1 }, path: ['a', 'length'], index: 1 },
  { nestedMap: {}, path: [Symbol.iterator], index: 0 },
  { nestedMap: {}, path: [''], index: 0 },
])('accessNestedMap(%o)', ({ nestedMap, path, index }) => {
  let error: unknown;

  beforeEach(() => {
    error = errorOf(() => accessNestedMap(nestedMap, path));
  });

  it('throws an error of the right class', () => {
    expect(error).toBeInstanceOf(KeyError);
  });

  it('names the key in it', () => {
    expect(error).toHaveProperty('key', path[index]);
  });
});

describe('accessNestedMap() with undefined at the end', () => {
  it('throws nothing', () => {
    expect(errorOf(() => accessNestedMap({ a: { b: undefined } }, ['a', 'b']))).toBe('nothing was thrown');
  });
});
