/** You cut the fraction off the age, as the original lesson did: 25.9 becomes 25, and nobody is told. A value that is not whole has to be refused, not fixed. */
import type { Age, Email, User } from '#solution/011-type-annotations';

export * from '#solution/011-type-annotations';

function parseEmail(value: unknown): Email {
  if (typeof value !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(value)) {
    throw new TypeError('The email must look like name@host');
  }
  return value as Email;
}

function parseAge(value: unknown): Age {
  const age = typeof value === 'string' && /^[0-9]+$/.test(value) ? Number(value) : value;
  if (typeof age !== 'number' || !Number.isFinite(age)) throw new TypeError('The age must be a whole number');
  if (age < 18 || age > 130) throw new RangeError('The age must be from 18 to 130');
  return Math.trunc(age) as Age;
}

export function createUser(raw: unknown): User {
  if (typeof raw !== 'object' || raw === null) throw new TypeError('The user must be an object');
  const { email, age, nickname } = raw as { email?: unknown; age?: unknown; nickname?: unknown };
  const user = { email: parseEmail(email), age: parseAge(age) };
  if (nickname === undefined) return user;
  if (typeof nickname !== 'string') throw new TypeError('The nickname must be a text');
  return { ...user, nickname };
}
