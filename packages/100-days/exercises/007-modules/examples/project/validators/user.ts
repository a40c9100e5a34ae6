import { InvalidEmailError, UnderageError } from '../exceptions/errors.ts';

export interface User {
  readonly email: string;
  readonly age: number;
}

/** Makes a user out of input from outside, or throws. It looks at the input and at nothing else. */
export function validateUser(input: unknown): User {
  const { email, age } = (input ?? {}) as Partial<Record<keyof User, unknown>>;
  if (typeof email !== 'string' || !hasOneAt(email)) throw new InvalidEmailError('Invalid email format');
  if (typeof age !== 'number' || !(age >= 18)) throw new UnderageError('User must be at least 18 years old');
  return { email, age };
}

// Without "export", no other file can import it.
function hasOneAt(text: string): boolean {
  const parts = text.split('@');
  return parts.length === 2 && parts.every((part) => part !== '');
}
