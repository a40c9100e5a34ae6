import { toKv } from '#exercise/08-to-kv';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('toKv()', () => {
  test('takes a string and a number', () => {
    expectTypeOf(toKv).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(toKv).parameter(1).toEqualTypeOf<number>();
  });

  test('returns a tuple: a string, then a number', () => {
    // A tuple that is readonly already is as good.
    expectTypeOf<Readonly<ReturnType<typeof toKv>>>().toEqualTypeOf<readonly [string, number]>();
  });

  test.each([
    { k: 'eggs', v: 3, square: 9 },
    { k: 'school', v: 0.02, square: 0.0004 },
    { k: 'debt', v: -1.5, square: 2.25 },
    { k: 'nothing', v: 0, square: 0 },
    { k: '', v: 12, square: 144 },
    { k: ' Two Words ', v: 1, square: 1 },
  ])("pairs '$k' with $square, the square of $v", ({ k, v, square }) => {
    expect(toKv(k, v)).toEqual([k, square]);
  });
});
