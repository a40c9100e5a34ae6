/** Checks with assertion functions, freezes the user, and calculates with bigints. */
declare const checked: unique symbol;
interface Checked<Name extends string> {
  readonly [checked]: Name;
}
export type Email = string & Checked<'Email'>;
export type Age = number & Checked<'Age'>;

export interface User {
  readonly email: Email;
  readonly age: Age;
  readonly nickname?: string;
}

function assertEmail(value: unknown): asserts value is Email {
  if (typeof value === 'string') {
    const at = value.indexOf('@');
    if (at > 0 && at === value.lastIndexOf('@') && at < value.length - 1 && !/\s/.test(value)) return;
  }
  throw new TypeError('The email must look like name@host');
}

function assertAge(value: unknown): asserts value is Age {
  if (typeof value !== 'number' || value % 1 !== 0) throw new TypeError('The age must be a whole number');
  if (value > 130 || value < 18) throw new RangeError('The age must be from 18 to 130');
}

export function createUser(raw: unknown): User {
  if (!raw || typeof raw !== 'object') throw new TypeError('The user must be an object');
  const data: { email?: unknown; age?: unknown; nickname?: unknown } = raw;
  const { email, nickname } = data;
  assertEmail(email);
  const age: unknown = /^[0-9]+$/.test(typeof data.age === 'string' ? data.age : '') ? Number(data.age) : data.age;
  assertAge(age);
  if (typeof nickname === 'string') return Object.freeze({ email, age, nickname });
  if (nickname !== undefined) throw new TypeError('The nickname must be a text');
  return Object.freeze({ email, age });
}

export function calculateDiscount(priceCents: number, percent: number): number {
  if (!Number.isInteger(priceCents)) {
    throw new TypeError('The price must be a whole number of cents');
  }
  if (priceCents < 0 || priceCents > 1e12) throw new RangeError('The price must be from 0 to 1000000000000 cents');
  if (!Number.isInteger(percent)) throw new TypeError('The percentage must be a whole number');
  if (percent < 0 || percent > 100) throw new RangeError('The percentage must be from 0 to 100');
  return Number((BigInt(priceCents) * BigInt(100 - percent) + 50n) / 100n);
}
