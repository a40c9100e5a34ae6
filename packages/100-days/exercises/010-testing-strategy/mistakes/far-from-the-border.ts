/** Your ages are far away from the lowest and the highest one, so a border may move and no test fails. Test the last age that is right and the first that is wrong, on both sides. */
import { handleCreateUser, parseUser, serializeUser, ValidationError } from '#given/010-testing-strategy';
import { expect, test } from 'vitest';

const ada = { email: 'ada@example.org', age: 36 };

test.each([3, 25.5, 200, '36'])('refuses the age %o', (age) => {
  expect(() => parseUser({ ...ada, age })).toThrow(ValidationError);
});

test.each(['ada', '@example.org', 'ada@'])('refuses the email %s', (email) => {
  expect(() => parseUser({ ...ada, email })).toThrow(ValidationError);
});

test('shows the public data', () => {
  expect(serializeUser({ ...ada, staffNote: 'pays late' })).toEqual(ada);
});

test('lets the errors of save through', () => {
  const save = () => {
    throw new Error('The disk is full');
  };
  expect(() => handleCreateUser(ada, save)).toThrow('The disk is full');
});
