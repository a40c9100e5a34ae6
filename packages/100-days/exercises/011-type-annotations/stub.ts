/** A text that was checked: it has one `@`, something before and after it, and no blank. */
// TODO: give it a brand. As it stands, every text is an Email.
export type Email = string;

/** A number that was checked: full years, from 18 to 130. */
// TODO: give it a brand. As it stands, every number is an Age.
export type Age = number;

/** A user whose data were checked. */
export interface User {
  // TODO: let nobody change the three, and let the nickname be left out, but never be undefined.
  email: Email;
  age: Age;
  nickname: string | undefined;
}

/**
 * Turns data from outside into a user.
 *
 * @param raw - Anything. It is not changed.
 * @returns A new object with the email, the age and, if there is one, the nickname.
 * @throws {TypeError} if the whole, the email, the age or the nickname is of the wrong kind.
 * @throws {RangeError} if the age is below 18 or above 130.
 */
export function createUser(raw: unknown): User {
  // TODO: check the parts one by one, and build a new object out of what you have checked.
  throw new Error('Not written yet: createUser');
}

/**
 * Says what a price comes to after a discount.
 *
 * @param priceCents - In whole cents, from 0 to 1000000000000.
 * @param percent - What is taken off, in whole percent, from 0 to 100.
 * @returns What is left, in whole cents; half a cent is rounded up.
 * @throws {TypeError} if one of them is not a whole number.
 * @throws {RangeError} if one of them is too small or too large.
 */
export function calculateDiscount(priceCents: number, percent: number): number {
  // TODO: check both numbers, then calculate in whole numbers and round once.
  throw new Error('Not written yet: calculateDiscount');
}
