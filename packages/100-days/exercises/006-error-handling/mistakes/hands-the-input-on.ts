/** You return what you were given. Whatever else the sender wrote into it, such as `admin: true`, is now in your program. Build a new object with what you have checked. */
import type { User } from '#given/006-error-handling';
import { InvalidUserError } from '#solution/006-error-handling';

export * from '#solution/006-error-handling';

export function validateUser(input: unknown): User {
  const { email, age } = (input ?? {}) as Partial<Record<keyof User, unknown>>;
  if (typeof email !== 'string' || !email.includes('@')) {
    throw new InvalidUserError('email', 'The email must be a text with an @');
  }
  if (typeof age !== 'number' || !Number.isInteger(age) || age < 18) {
    throw new InvalidUserError('age', 'The age must be a whole number from 18');
  }
  return input as User;
}
