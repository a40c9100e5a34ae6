import { toStr } from '#exercise/04-to-str';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('toStr()', () => {
  test('takes a number', () => {
    expectTypeOf(toStr).parameter(0).toEqualTypeOf<number>();
  });

  test('returns a text', () => {
    expectTypeOf(toStr).returns.toEqualTypeOf<string>();
  });

  test.each([
    { n: 3.14, text: '3.14' },
    { n: 3, text: '3' },
    { n: -12.5, text: '-12.5' },
  ])("writes '$text'", ({ n, text }) => {
    expect(toStr(n)).toBe(text);
  });

  test.each([
    { n: 0.1 + 0.2, text: '0.30000000000000004' },
    { n: 1.005, text: '1.005' },
    { n: 123456789.123, text: '123456789.123' },
  ])("does not round '$text'", ({ n, text }) => {
    expect(toStr(n)).toBe(text);
  });

  test.each([
    { n: 1e21, text: '1e+21' },
    { n: 1e-7, text: '1e-7' },
  ])("writes '$text' in scientific notation", ({ n, text }) => {
    expect(toStr(n)).toBe(text);
  });

  test.each([
    { n: Number.NaN, text: 'NaN' },
    { n: Number.POSITIVE_INFINITY, text: 'Infinity' },
    { n: Number.NEGATIVE_INFINITY, text: '-Infinity' },
  ])("names '$text'", ({ n, text }) => {
    expect(toStr(n)).toBe(text);
  });

  test('writes minus zero without the sign', () => {
    expect(toStr(-0)).toBe('0');
  });
});
