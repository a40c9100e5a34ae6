import { a, iUnderstandAnnotations, pi, school } from '#exercise/05-define-variables';
import { describe, expect, expectTypeOf, test } from 'vitest';

describe('a', () => {
  test('has the type number', () => {
    expectTypeOf<typeof a>().toEqualTypeOf<number>();
  });

  test('is 1', () => {
    expect(a).toBe(1);
  });
});

describe('pi', () => {
  test('has the type number', () => {
    expectTypeOf<typeof pi>().toEqualTypeOf<number>();
  });

  test('is 3.14', () => {
    expect(pi).toBe(3.14);
  });
});

describe('iUnderstandAnnotations', () => {
  test('has the type boolean', () => {
    expectTypeOf<typeof iUnderstandAnnotations>().toEqualTypeOf<boolean>();
  });

  test('is true', () => {
    expect(iUnderstandAnnotations).toBe(true);
  });
});

describe('school', () => {
  test('has the type string', () => {
    expectTypeOf<typeof school>().toEqualTypeOf<string>();
  });

  test('is the text Holberton', () => {
    expect(school).toBe('Holberton');
  });
});
