import {
  type BinaryOperation,
  longEnough,
  looksLikeEmail,
  onlyDigits,
  type Rule,
} from '#given/003-first-class-functions';

/** What `executeOperation` can do, unless it is given another table. */
export const OPERATIONS = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
} satisfies Record<string, BinaryOperation>;

/** What each field of the form has to be. */
export const FIELD_RULES = {
  email: [longEnough, looksLikeEmail],
  pin: [longEnough, onlyDigits],
} satisfies Record<string, readonly Rule[]>;

/**
 * Runs the operation that has a name.
 *
 * @param name - A name from anywhere, such as a request.
 * @param a - The first number.
 * @param b - The second number.
 * @param table - The operations by their names; without it, `OPERATIONS`.
 * @returns What the operation makes of `a` and `b`.
 * @throws {RangeError} if the table has no row of this name.
 * @example
 * executeOperation('add', 5, 3); // 8
 * executeOperation('power', 2, 3, { ...OPERATIONS, power: Math.pow }); // 8
 */
export function executeOperation(
  name: string,
  a: number,
  b: number,
  table: Readonly<Record<string, BinaryOperation>> = OPERATIONS,
): number {
  const operation = Object.hasOwn(table, name) ? table[name] : undefined;
  if (operation === undefined) {
    throw new RangeError(`Cannot run "${name}": the operations are ${Object.keys(table).join(', ')}`);
  }
  return operation(a, b);
}

/**
 * Makes a function that checks for one role.
 *
 * @param role - The role that is required.
 * @returns A function that takes somebody's role and says whether it is the required one.
 * @example
 * ['admin', 'guest'].filter(permissionRequired('admin')); // ['admin']
 */
export function permissionRequired(role: string): (userRole: string) => boolean {
  return (userRole) => userRole === role;
}

/**
 * Tells what is wrong with a text.
 *
 * @param value - The text.
 * @param rules - What it has to be.
 * @returns The messages of the rules that it does not pass, in their order; nothing if it passes all.
 * @example
 * validate('ada', FIELD_RULES.email); // ['must have at least 5 characters', 'must contain an @ and a dot']
 */
export function validate(value: string, rules: readonly Rule[]): string[] {
  return rules.filter((rule) => !rule.passes(value)).map((rule) => rule.message);
}
