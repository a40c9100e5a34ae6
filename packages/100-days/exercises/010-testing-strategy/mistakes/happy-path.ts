/** All your tests send right data, and none asks what happens when something goes wrong. Send data that have to be refused, and a `save` that throws. */
import { handleCreateUser, parseUser, serializeUser } from '#given/010-testing-strategy';
import { expect, test } from 'vitest';

const ada = { email: 'ada@example.org', age: 36 };

test('parses a user', () => {
  expect(parseUser({ ...ada, email: 'ADA@example.org' })).toEqual({ ...ada, staffNote: '' });
});

test('shows the public data', () => {
  expect(serializeUser({ ...ada, staffNote: 'pays late' })).toEqual(ada);
});

test('creates a user', () => {
  expect(handleCreateUser(ada, () => undefined)).toEqual({ success: true, data: ada });
});
