/** Keeps the data in private fields behind getters, reads the text character by character, and asks for JSON in a function of its own. */
import { ValidationError, type CreateUserReply, type PublicUser } from '#given/009-validation-and-serialization';

export class User {
  readonly #public: PublicUser;
  #note = '';

  private constructor(data: PublicUser) {
    this.#public = Object.freeze(data);
  }

  static parse(raw: unknown): User {
    if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
      throw new ValidationError('user', 'The user must be an object');
    }
    const email = cleanEmail('email' in raw ? raw.email : undefined);
    return new User({ email, age: cleanAge('age' in raw ? raw.age : undefined) });
  }

  get email(): string {
    return this.#public.email;
  }

  get age(): number {
    return this.#public.age;
  }

  get staffNote(): string {
    return this.#note;
  }

  set staffNote(note: string) {
    this.#note = note;
  }

  toJSON(): PublicUser {
    return { ...this.#public };
  }
}

function cleanEmail(value: unknown): string {
  if (typeof value === 'string') {
    const [name, host, ...more] = value.toLowerCase().trim().split('@');
    if (name && host && more.length === 0 && !/\s/.test(name + host)) return `${name}@${host}`;
  }
  throw new ValidationError('email', 'The email must look like name@host');
}

function cleanAge(value: unknown): number {
  let age = NaN;
  if (typeof value === 'number') age = value;
  if (typeof value === 'string') {
    const characters = Array.from(value.trim());
    if (characters.every((character) => '0123456789'.includes(character))) age = Number(characters.join(''));
  }
  for (let right = 18; right <= 130; right += 1) if (age === right) return age;
  throw new ValidationError('age', 'The age must be a whole number from 18 to 130');
}

export const serializeUser = (user: User): PublicUser => user.toJSON();

function readJson(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

export function handleCreateUser(body: string, save: (user: User) => void): CreateUserReply {
  const read = readJson(body);
  if (read === null) return { success: false, error: 'The body must be JSON' };
  let user;
  try {
    user = User.parse(read.value);
  } catch (error) {
    if (error instanceof ValidationError) return { success: false, error: error.message };
    throw error;
  }
  save(user);
  return { success: true, data: serializeUser(user) };
}
