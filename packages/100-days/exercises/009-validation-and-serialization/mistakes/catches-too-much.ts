/** You save inside the `try`, and reply to a full disk as if the sender had written bad JSON. Only reading the data may become a reply: save after the `catch`. */
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
  return email;
}

function ageFrom(value: unknown): number {
  const age = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
  if (typeof age !== 'number' || !Number.isInteger(age) || age < 18 || age > 130) {
    throw new ValidationError('age', 'The age must be a whole number from 18 to 130');
  }
  return age;
}

export function serializeUser(user: User): PublicUser {
  return { email: user.email, age: user.age };
}

export function handleCreateUser(body: string, save: (user: User) => void): CreateUserReply {
  try {
    const user = User.parse(JSON.parse(body));
    save(user);
    return { success: true, data: serializeUser(user) };
  } catch (error) {
    return { success: false, error: error instanceof ValidationError ? error.message : 'The body must be JSON' };
  }
}
