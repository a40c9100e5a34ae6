declare const brand: unique symbol;

/** A text that was checked: it has one `@`, something before and after it, and no blank. */
export type Email = string & { readonly [brand]: 'Email' };

/** A number that was checked: full years, from 18 to 130. */
export type Age = number & { readonly [brand]: 'Age' };

/** A user whose data were checked. */
export interface User {
  readonly email: Email;
  readonly age: Age;
  /** Left out if the user has none; never `undefined`. */
  readonly nickname?: string;
}

function parseEmail(value: unknown): Email {
  if (typeof value !== 'string' || !/^[^\s@]+@[^\s@]+$/.test(value)) {
    throw new TypeError('The email must look like name@host');
  }
  return value as Email;
}

function parseAge(value: unknown): Age {
  const age = typeof value === 'string' && /^[0-9]+$/.test(value) ? Number(value) : value;
  if (typeof age !== 'number' || !Number.isInteger(age)) throw new TypeError('The age must be a whole number');
  if (age < 18 || age > 130) throw new RangeError('The age must be from 18 to 130');
  return age as Age;
}

/**
 * Turns data from outside into a user.
 *
 * @param raw - Anything. It is not changed.
 * @returns A new object with the email, the age and, if there is one, the nickname.
 * @throws {TypeError} if the whole, the email, the age or the nickname is of the wrong kind.
 * @throws {RangeError} if the age is below 18 or above 130.
 * @example
 * createUser({ email: 'ada@example.org', age: '36' }).age; // 36
 */
export function createUser(raw: unknown): User {
  if (typeof raw !== 'object' || raw === null) throw new TypeError('The user must be an object');
  const { email, age, nickname } = raw as { email?: unknown; age?: unknown; nickname?: unknown };
  const user = { email: parseEmail(email), age: parseAge(age) };
  if (nickname === undefined) return user;
  if (typeof nickname !== 'string') throw new TypeError('The nickname must be a text');
  return { ...user, nickname };
}

/**
 * Says what a price comes to after a discount.
 *
 * @param priceCents - In whole cents, from 0 to 1000000000000.
 * @param percent - What is taken off, in whole percent, from 0 to 100.
 * @returns What is left, in whole cents; half a cent is rounded up.
 * @throws {TypeError} if one of them is not a whole number.
 * @throws {RangeError} if one of them is too small or too large.
 * @example
 * calculateDiscount(1000, 10); // 900
 */
export function calculateDiscount(priceCents: number, percent: number): number {
  if (!Number.isInteger(priceCents)) throw new TypeError('The price must be a whole number of cents');
  if (priceCents < 0 || priceCents > 1e12) throw new RangeError('The price must be from 0 to 1000000000000 cents');
  if (!Number.isInteger(percent)) throw new TypeError('The percentage must be a whole number');
  if (percent < 0 || percent > 100) throw new RangeError('The percentage must be from 0 to 100');
  return Math.round((priceCents * (100 - percent)) / 100);
}
