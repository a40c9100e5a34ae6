/** Collects results in place of throwing, with a table of parsers, and throws only at the edge of `parse`. */
import { ValidationError, type CreateUserReply, type PublicUser } from '#given/009-validation-and-serialization';

type Parsed<T> = { ok: true; value: T } | { ok: false };

const whole = /^\s*([0-9]{1,})\s*$/;

const parsers = {
  email(value: unknown): Parsed<string> {
    const match = typeof value === 'string' ? /^\s*([^@\s]+@[^@\s]+)\s*$/.exec(value) : null;
    return match?.[1] === undefined ? { ok: false } : { ok: true, value: match[1].toLowerCase() };
  },
  age(value: unknown): Parsed<number> {
    const digits = typeof value === 'string' ? whole.exec(value)?.[1] : undefined;
    const age = digits === undefined ? value : parseInt(digits, 10);
    const right = typeof age === 'number' && age >= 18 && age <= 130 && age % 1 === 0;
    return right ? { ok: true, value: age } : { ok: false };
  },
};

export class User {
  staffNote = '';
  readonly email: string;
  readonly age: number;

  private constructor(data: { email: string; age: number }) {
    this.email = data.email;
    this.age = data.age;
  }

  static readonly parse = (raw: unknown): User => {
    if (Object(raw) !== raw || Array.isArray(raw)) {
      throw new ValidationError('user', 'The user must be an object');
    }
    const source = new Map<string, unknown>(Object.entries(raw as object));
    const email = parsers.email(source.get('email'));
    if (!email.ok) throw new ValidationError('email', 'The email must look like name@host');
    const age = parsers.age(source.get('age'));
    if (!age.ok) throw new ValidationError('age', 'The age must be a whole number from 18 to 130');
    return new User({ email: email.value, age: age.value });
  };

  toJSON(): PublicUser {
    const { email, age } = this;
    return { email, age };
  }
}

export function serializeUser({ email, age }: User): PublicUser {
  return { email, age };
}

export function handleCreateUser(body: string, save: (user: User) => void): CreateUserReply {
  let reading = true;
  try {
    const user = User.parse(JSON.parse(body));
    reading = false;
    save(user);
    return { success: true, data: serializeUser(user) };
  } catch (error) {
    if (!reading) throw error;
    if (error instanceof SyntaxError) return { success: false, error: 'The body must be JSON' };
    if (error instanceof ValidationError) return { success: false, error: error.message };
    throw error;
  }
}
