import { handleCreateUser, parseUser, serializeUser, ValidationError } from '#given/010-testing-strategy';
import { describe, expect, test, vi } from 'vitest';

const ada = { email: 'ada@example.org', age: 36 };

describe('parseUser()', () => {
  test('makes a user out of right data', () => {
    expect(parseUser({ email: 'Ada@Example.ORG', age: 36 })).toEqual({ ...ada, staffNote: '' });
  });

  test.each([18, 130])('takes the age %d', (age) => {
    expect(parseUser({ ...ada, age })).toMatchObject({ age });
  });

  test.each([17, 131, 0, -5, 25.5, Number.NaN, Infinity, '36', true, null, undefined])('refuses the age %o', (age) => {
    expect(() => parseUser({ ...ada, age })).toThrow(
      new ValidationError('age', 'The age must be a whole number from 18 to 130'),
    );
  });

  test.each(['', '@', 'ada', '@example.org', 'ada@', 'a@b@c', 'ada b@example.org', 42, null, undefined])(
    'refuses the email %o',
    (email) => {
      expect(() => parseUser({ ...ada, email })).toThrow(
        new ValidationError('email', 'The email must look like name@host'),
      );
    },
  );

  test.each([undefined, null, 'ada@example.org', 36, []])('refuses %o as a whole', (raw) => {
    expect(() => parseUser(raw)).toThrow(expect.objectContaining({ field: 'email' }));
  });
});

describe('serializeUser()', () => {
  test('shows the email and the age, and nothing else', () => {
    expect(serializeUser({ ...ada, staffNote: 'pays late' })).toEqual(ada);
  });
});

describe('handleCreateUser()', () => {
  test('saves the user, and answers with the public data', () => {
    const save = vi.fn();
    expect(handleCreateUser(ada, save)).toEqual({ success: true, data: ada });
    expect(save.mock.calls).toEqual([[{ ...ada, staffNote: '' }]]);
  });

  test('says what is wrong, and saves nothing', () => {
    const save = vi.fn();
    expect(handleCreateUser({ ...ada, age: 3 }, save)).toEqual({
      success: false,
      error: 'The age must be a whole number from 18 to 130',
    });
    expect(save).not.toHaveBeenCalled();
  });

  test('lets the errors of save through', () => {
    const failure = new Error('The disk is full');
    const save = () => {
      throw failure;
    };
    expect(() => handleCreateUser(ada, save)).toThrow(failure);
  });
});
