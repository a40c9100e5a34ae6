/** You take everything after the first `@` for the host, leave the blanks around the email, and let an age contain underscores, as Python's `int` does. Write down exactly what a right email and a right age consist of, and refuse the rest. */
import { ValidationError, type CreateUserReply, type PublicUser } from '#given/009-validation-and-serialization';

export class User {
  readonly email: string;
  readonly age: number;
  staffNote = '';

  private constructor(email: string, age: number) {
    this.email = email;
    this.age = age;
  }

  static parse(raw: unknown): User {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      throw new ValidationError('user', 'The user must be an object');
    }
    const { email, age } = raw as Record<string, unknown>;
    return new User(emailFrom(email), ageFrom(age));
  }

  toJSON(): PublicUser {
    return serializeUser(this);
  }
}

function emailFrom(value: unknown): string {
  if (typeof value === 'string') {
    const at = value.indexOf('@');
    if (at > 0 && at < value.length - 1) return value.toLowerCase();
  }
  throw new ValidationError('email', 'The email must look like name@host');
}

/** What `int()` makes of a value in Python. */
function int(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string' && /^\s*[+-]?\d+(_\d+)*\s*$/.test(value)) return Number(value.replaceAll('_', ''));
  return NaN;
}

function ageFrom(value: unknown): number {
  const age = int(value);
  if (Number.isInteger(age) && age >= 18 && age <= 130) return age;
  throw new ValidationError('age', 'The age must be a whole number from 18 to 130');
}

export function serializeUser(user: User): PublicUser {
  return { email: user.email, age: user.age };
}

export function handleCreateUser(body: string, save: (user: User) => void): CreateUserReply {
  let user: User;
  try {
    user = User.parse(JSON.parse(body));
  } catch (error) {
    return { success: false, error: error instanceof ValidationError ? error.message : 'The body must be JSON' };
  }
  save(user);
  return { success: true, data: serializeUser(user) };
}
