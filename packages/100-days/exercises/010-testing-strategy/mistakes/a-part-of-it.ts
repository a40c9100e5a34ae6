/** You compare a part of what comes back, so nobody sees what else comes with it. Compare the whole object where too much would do harm. */
import { handleCreateUser, parseUser, serializeUser, ValidationError } from '#given/010-testing-strategy';
import { expect, test } from 'vitest';

const ada = { email: 'ada@example.org', age: 18 };

test.each([17, 25.5, 131, '36'])('refuses the age %o', (age) => {
  expect(() => parseUser({ ...ada, age })).toThrow(ValidationError);
});

test.each(['ada', '@example.org', 'ada@'])('refuses the email %s', (email) => {
  expect(() => parseUser({ ...ada, email })).toThrow(ValidationError);
});

test('shows the public data', () => {
  expect(serializeUser({ ...ada, staffNote: 'pays late' })).toMatchObject(ada);
});

test('creates a user', () => {
  expect(handleCreateUser(ada, () => undefined)).toMatchObject({ success: true, data: ada });
});

test('lets the errors of save through', () => {
  const save = () => {
    throw new Error('The disk is full');
  };
  expect(() => handleCreateUser(ada, save)).toThrow('The disk is full');
});
