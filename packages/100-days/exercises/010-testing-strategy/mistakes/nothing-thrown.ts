/** Your matcher stands in a `catch`, so when nothing is thrown, nothing is compared and the test passes. See to it that such a test fails: `toThrow` does. */
import { handleCreateUser, parseUser, serializeUser, ValidationError } from '#given/010-testing-strategy';
import { expect, test } from 'vitest';

const ada = { email: 'ada@example.org', age: 18 };

test.each([17, 25.5, 131, '36'])('refuses the age %o', (age) => {
  try {
    parseUser({ ...ada, age });
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError);
  }
});

test.each(['ada', '@example.org', 'ada@'])('refuses the email %s', (email) => {
  try {
    parseUser({ ...ada, email });
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError);
  }
});

test('shows the public data', () => {
  expect(serializeUser({ ...ada, staffNote: 'pays late' })).toEqual(ada);
});

test('creates a user who is 18', () => {
  expect(handleCreateUser(ada, () => undefined)).toEqual({ success: true, data: ada });
});

test('lets the errors of save through', () => {
  try {
    handleCreateUser(ada, () => {
      throw new Error('The disk is full');
    });
  } catch (error) {
    expect(error).toEqual(new Error('The disk is full'));
  }
});
