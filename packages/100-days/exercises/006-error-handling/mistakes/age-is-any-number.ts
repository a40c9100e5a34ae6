/** You compare the age with 18 and ask nothing else. `NaN` passes every comparison that looks for faults, and 18.5 is no whole number. */
import type { User } from '#given/006-error-handling';
import { InvalidUserError } from '#solution/006-error-handling';

export * from '#solution/006-error-handling';

export function validateUser(input: unknown): User {
  const { email, age } = (input ?? {}) as Partial<Record<keyof User, unknown>>;
  if (typeof email !== 'string' || !email.includes('@')) {
    throw new InvalidUserError('email', 'The email must be a text with an @');
  }
  if (typeof age !== 'number' || age < 18) {
    throw new InvalidUserError('age', 'The age must be a whole number from 18');
  }
  return { email, age };
}
