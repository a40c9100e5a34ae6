/** You check a cleaned copy, and then hand on what came in: blanks, capitals, and an age that is still a text. A cast with `as` changes nothing at run time. Return what you have checked. */
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
  const email = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (!/^[^\s@]+@[^\s@]+$/.test(email)) throw new ValidationError('email', 'The email must look like name@host');
  return value as string;
}

function ageFrom(value: unknown): number {
  const age = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
  if (typeof age !== 'number' || !Number.isInteger(age) || age < 18 || age > 130) {
    throw new ValidationError('age', 'The age must be a whole number from 18 to 130');
  }
  return value as number;
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
