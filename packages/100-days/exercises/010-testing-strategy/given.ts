/** What is wrong with the data of a user, in words for whoever sent them. */
export class ValidationError extends Error {
  override readonly name = 'ValidationError';
  /** Which property is at fault. */
  readonly field: 'email' | 'age';

  /**
   * Makes the error for one property.
   *
   * @param field - Which property is at fault.
   * @param message - What that property must be.
   */
  constructor(field: 'email' | 'age', message: string) {
    super(message);
    this.field = field;
  }
}

/** A user inside the program. */
export interface User {
  readonly email: string;
  /** In full years. */
  readonly age: number;
  /** What the staff writes about the user. It never leaves the program. */
  readonly staffNote: string;
}

/** What the world may know of a user. */
export interface PublicUser {
  readonly email: string;
  readonly age: number;
}

/** What goes back to whoever wants to create a user. */
export type CreateUserReply =
  { readonly success: true; readonly data: PublicUser } | { readonly success: false; readonly error: string };

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
  if (typeof age !== 'number' || !Number.isInteger(age) || age < 18 || age > 130) {
    throw new ValidationError('age', 'The age must be a whole number from 18 to 130');
  }
  return { email: email.toLowerCase(), age, staffNote: '' };
}

/**
 * Picks out of a user what the world may know.
 *
 * @param user - A user.
 * @returns A new object with the email and the age, and nothing else.
 */
export function serializeUser(user: User): PublicUser {
  return { email: user.email, age: user.age };
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
