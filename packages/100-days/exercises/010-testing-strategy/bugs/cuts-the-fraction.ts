/**
 * It takes an age with a fraction, and cuts the fraction off.
 *
 * @remarks The age 25.5, which has to be refused.
 */
import { type CreateUserReply, serializeUser, type User, ValidationError } from '../given.ts';

export * from '../given.ts';

/**
 * Turns data from outside into a user.
 *
 * @param raw - Anything. What has no email and no age, such as `null`, is refused as well.
 * @returns A new user, with the email in lower case and an empty note.
 * @throws {ValidationError} for the email if that is wrong, otherwise for the age if that is.
 */
export function parseUser(raw: unknown): User {
  const { email, age } = (raw ?? {}) as { email?: unknown; age?: unknown };
  if (typeof email !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(email)) {
    throw new ValidationError('email', 'The email must look like name@host');
  }
  if (typeof age !== 'number' || !Number.isFinite(age) || age < 18 || age > 130) {
    throw new ValidationError('age', 'The age must be a whole number from 18 to 130');
  }
  return { email: email.toLowerCase(), age: Math.trunc(age), staffNote: '' };
}

/**
 * Answers a request to create a user.
 *
 * @param raw - What was sent.
 * @param save - Keeps the user. What it throws passes through.
 * @returns The public data of the new user, or what the sender has to fix.
 */
export function handleCreateUser(raw: unknown, save: (user: User) => void): CreateUserReply {
  let user: User;
  try {
    user = parseUser(raw);
  } catch (error) {
    if (error instanceof ValidationError) return { success: false, error: error.message };
    throw error;
  }
  save(user);
  return { success: true, data: serializeUser(user) };
}
