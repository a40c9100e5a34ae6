/** Your `Email` is another name for `string`, and your `Age` for `number`. A second name makes no second type: any text passes for an email. Add something to the type that a plain text does not have. */
export type Email = string;
export type Age = number;

export interface User {
  readonly email: Email;
  readonly age: Age;
  readonly nickname?: string;
}

function parseEmail(value: unknown): Email {
  if (typeof value !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(value)) {
    throw new TypeError('The email must look like name@host');
  }
  return value;
}

function parseAge(value: unknown): Age {
  const age = typeof value === 'string' && /^[0-9]+$/.test(value) ? Number(value) : value;
  if (typeof age !== 'number' || !Number.isInteger(age)) throw new TypeError('The age must be a whole number');
  if (age < 18 || age > 130) throw new RangeError('The age must be from 18 to 130');
  return age;
}

export function createUser(raw: unknown): User {
  if (typeof raw !== 'object' || raw === null) throw new TypeError('The user must be an object');
  const { email, age, nickname } = raw as { email?: unknown; age?: unknown; nickname?: unknown };
  const user = { email: parseEmail(email), age: parseAge(age) };
  if (nickname === undefined) return user;
  if (typeof nickname !== 'string') throw new TypeError('The nickname must be a text');
  return { ...user, nickname };
}

export function calculateDiscount(priceCents: number, percent: number): number {
  if (!Number.isInteger(priceCents)) throw new TypeError('The price must be a whole number of cents');
  if (priceCents < 0 || priceCents > 1e12) throw new RangeError('The price must be from 0 to 1000000000000 cents');
  if (!Number.isInteger(percent)) throw new TypeError('The percentage must be a whole number');
  if (percent < 0 || percent > 100) throw new RangeError('The percentage must be from 0 to 100');
  return Math.round((priceCents * (100 - percent)) / 100);
}
