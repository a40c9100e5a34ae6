import { ValidationError, type CreateUserReply, type PublicUser } from '#given/009-validation-and-serialization';

/** A user inside the program: whoever has one knows that its data are right. */
export class User {
  /** In lower case, with one `@` and no blanks. */
  readonly email: string;
  /** In full years, from 18 to 130. */
  readonly age: number;
  /** What the staff writes about the user. It never leaves the program. */
  staffNote = '';

  /** Private, so that `parse` is the only way to a user. */
  private constructor(email: string, age: number) {
    this.email = email;
    this.age = age;
  }

  /**
   * Turns data from outside into a user.
   *
   * @param raw - Anything. It is not changed.
   * @returns A new user, with the email and the age in their one right form.
   * @throws {ValidationError} for the first of these that is wrong: the whole, the email, the age.
   */
  static parse(raw: unknown): User {
    // TODO: look at the whole, at the email, at the age; then return a new User(email, age).
    throw new Error('Not written yet: User.parse');
  }

  /**
   * Says what `JSON.stringify` writes for a user.
   *
   * @returns What the world may know.
   */
  toJSON(): PublicUser {
    // TODO: the same as serializeUser.
    throw new Error('Not written yet: toJSON');
  }
}

/**
 * Picks out of a user what the world may know.
 *
 * @param user - A user. It is not changed.
 * @returns A new plain object with the email and the age, and nothing else.
 */
export function serializeUser(user: User): PublicUser {
  // TODO: name the properties that may leave.
  throw new Error('Not written yet: serializeUser');
}

/**
 * Answers a request to create a user.
 *
 * @param body - The text of the request, which should be JSON.
 * @param save - Keeps the user. What it throws passes through.
 * @returns The public data of the new user, or what the sender has to fix.
 */
export function handleCreateUser(body: string, save: (user: User) => void): CreateUserReply {
  // TODO: text, unknown value, user, save, public data. Two kinds of faults become a reply.
  throw new Error('Not written yet: handleCreateUser');
}
