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
   * @example
   * User.parse({ email: ' Ada@Example.org ', age: '36' }).email; // 'ada@example.org'
   */
  static parse(raw: unknown): User {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      throw new ValidationError('user', 'The user must be an object');
    }
    const { email, age } = raw as { email?: unknown; age?: unknown };
    return new User(parseEmail(email), parseAge(age));
  }

  /**
   * Says what `JSON.stringify` writes for a user.
   *
   * @returns What the world may know.
   */
  toJSON(): PublicUser {
    return serializeUser(this);
  }
}

function parseEmail(value: unknown): string {
  const email = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new ValidationError('email', 'The email must look like name@host');
  return email;
}

function parseAge(value: unknown): number {
  const age = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
  if (typeof age !== 'number' || !Number.isInteger(age) || age < 18 || age > 130) {
    throw new ValidationError('age', 'The age must be a whole number from 18 to 130');
  }
  return age;
}

/**
 * Picks out of a user what the world may know.
 *
 * @param user - A user. It is not changed.
 * @returns A new plain object with the email and the age, and nothing else.
 * @example
 * serializeUser(User.parse({ email: 'ada@example.org', age: 36 })); // { email: 'ada@example.org', age: 36 }
 */
export function serializeUser(user: User): PublicUser {
  return { email: user.email, age: user.age };
}

/**
 * Answers a request to create a user.
 *
 * @param body - The text of the request, which should be JSON.
 * @param save - Keeps the user. What it throws passes through.
 * @returns The public data of the new user, or what the sender has to fix.
 * @example
 * handleCreateUser('{"email": "ada"}', save); // { success: false, error: 'The email must look like name@host' }
 */
export function handleCreateUser(body: string, save: (user: User) => void): CreateUserReply {
  let user: User;
  try {
    user = User.parse(JSON.parse(body));
  } catch (error) {
    if (error instanceof ValidationError) return { success: false, error: error.message };
    // Nothing else is thrown above, and `save` stands below.
    return { success: false, error: 'The body must be JSON' };
  }
  save(user);
  return { success: true, data: serializeUser(user) };
}
