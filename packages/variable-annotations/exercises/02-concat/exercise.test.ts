import { concat } from '#exercise/02-concat';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('concat()', () => {
  test('takes two texts', () => {
    expectTypeOf(concat).parameter(0).toEqualTypeOf<string>();
    expectTypeOf(concat).parameter(1).toEqualTypeOf<string>();
  });

  test('returns a text', () => {
    expectTypeOf(concat).returns.toEqualTypeOf<string>();
  });

  test.each([
    { str1: 'egg', str2: 'shell', joined: 'eggshell' },
    { str1: 'b', str2: 'a', joined: 'ba' },
    { str1: 'Egg', str2: 'CUP', joined: 'EggCUP' },
    { str1: '', str2: 'shell', joined: 'shell' },
    { str1: '🐍', str2: 'é', joined: '🐍é' },
  ])("joins '$str1' and '$str2'", ({ str1, str2, joined }) => {
    expect(concat(str1, str2)).toBe(joined);
  });

  test.each([
    { str1: '1', str2: '2', joined: '12' },
    { str1: '0', str2: '07', joined: '007' },
  ])("keeps the digits of '$str1' and '$str2' as text", ({ str1, str2, joined }) => {
    expect(concat(str1, str2)).toBe(joined);
  });

  test('keeps the spaces', () => {
    expect(concat(' a ', ' b')).toBe(' a  b');
  });
});
