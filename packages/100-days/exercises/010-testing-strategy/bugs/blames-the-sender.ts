/**
 * When saving fails, it answers as if the sender had made a mistake, and nobody learns of the failure.
 *
 * @remarks Right data, and a `save` that throws an error: the error has to reach whoever called `handleCreateUser`.
 */
import { type CreateUserReply, parseUser, serializeUser, type User } from '../given.ts';

export * from '../given.ts';

/**
 * Answers a request to create a user.
 *
 * @param raw - What was sent.
 * @param save - Keeps the user. What it throws passes through.
 * @returns The public data of the new user, or what the sender has to fix.
 */
export function handleCreateUser(raw: unknown, save: (user: User) => void): CreateUserReply {
  try {
    const user = parseUser(raw);
    save(user);
    return { success: true, data: serializeUser(user) };
  } catch (error) {
    return { success: false, error: error instanceof Error ? error.message : 'The user could not be created' };
  }
}
