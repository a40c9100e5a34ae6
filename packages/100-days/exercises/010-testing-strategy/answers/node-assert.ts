/** One test for each promise, without tables, and with node's own assertions. */
import assert from 'node:assert/strict';
import { handleCreateUser, parseUser, serializeUser } from '#given/010-testing-strategy';
import { test } from 'vitest';

const email = 'ada@example.org';

test('the youngest', () => {
  assert.equal(parseUser({ email, age: 18 }).age, 18);
  assert.throws(() => parseUser({ email, age: 17 }), { name: 'ValidationError', field: 'age' });
});

test('no fractions', () => {
  assert.throws(() => parseUser({ email, age: 25.5 }), { name: 'ValidationError', field: 'age' });
});

test('both halves of an email', () => {
  assert.throws(() => parseUser({ email: '@example.org', age: 36 }), { name: 'ValidationError', field: 'email' });
  assert.throws(() => parseUser({ email: 'ada@', age: 36 }), { name: 'ValidationError', field: 'email' });
});

test('no note outside', () => {
  assert.deepEqual(Object.keys(serializeUser({ email, age: 36, staffNote: 'pays late' })), ['email', 'age']);
});

test('nothing kept of what is refused', () => {
  const kept: unknown[] = [];
  handleCreateUser({ email, age: 3 }, (user) => kept.push(user));
  assert.deepEqual(kept, []);
});

test('a broken store', () => {
  const save = () => {
    throw new RangeError('no more rows');
  };
  assert.throws(() => handleCreateUser({ email, age: 36 }, save), RangeError);
});
