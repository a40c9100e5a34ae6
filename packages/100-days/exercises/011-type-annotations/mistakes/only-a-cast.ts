/** You tell the compiler that the data are a user, and nobody looks at them. A cast is taken out before the program runs: check each property, and cast only what you have checked. */
declare const brand: unique symbol;

export type Email = string & { readonly [brand]: 'Email' };
export type Age = number & { readonly [brand]: 'Age' };

export interface User {
  readonly email: Email;
  readonly age: Age;
  readonly nickname?: string;
}

export function createUser(raw: unknown): User {
  return raw as User;
}

export function calculateDiscount(priceCents: number, percent: number): number {
  if (!Number.isInteger(priceCents)) throw new TypeError('The price must be a whole number of cents');
  if (priceCents < 0 || priceCents > 1e12) throw new RangeError('The price must be from 0 to 1000000000000 cents');
  if (!Number.isInteger(percent)) throw new TypeError('The percentage must be a whole number');
  if (percent < 0 || percent > 100) throw new RangeError('The percentage must be from 0 to 100');
  return Math.round((priceCents * (100 - percent)) / 100);
}
