/**
 * It saves also the data that it refuses.
 *
 * @remarks Data that are refused, and a `save` that remembers its calls: there must be none.
 */
import { type CreateUserReply, parseUser, serializeUser, type User, ValidationError } from '../given.ts';

export * from '../given.ts';

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
    if (!(error instanceof ValidationError)) throw error;
    save(raw as User);
    return { success: false, error: error.message };
  }
  save(user);
  return { success: true, data: serializeUser(user) };
}
