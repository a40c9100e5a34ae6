import { type BinaryOperation, type Rule } from '#given/003-first-class-functions';

/** What `executeOperation` can do, unless it is given another table. */
export const OPERATIONS = {
  // TODO: one row for each operation: its name, and the function.
} satisfies Record<string, BinaryOperation>;

/** What each field of the form has to be. */
export const FIELD_RULES = {
  // TODO: one row for each field: its name, and its list of rules from given.ts.
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
 */
export function executeOperation(
  name: string,
  a: number,
  b: number,
  table: Readonly<Record<string, BinaryOperation>> = OPERATIONS,
): number {
  // TODO: find the function in the table, refuse a name that is not there, and call the function.
  throw new Error('Not written yet: executeOperation');
}

/**
 * Makes a function that checks for one role.
 *
 * @param role - The role that is required.
 * @returns A function that takes somebody's role and says whether it is the required one.
 */
export function permissionRequired(role: string): (userRole: string) => boolean {
  // TODO: return a function.
  throw new Error('Not written yet: permissionRequired');
}

/**
 * Tells what is wrong with a text.
 *
 * @param value - The text.
 * @param rules - What it has to be.
 * @returns The messages of the rules that it does not pass, in their order; nothing if it passes all.
 */
export function validate(value: string, rules: readonly Rule[]): string[] {
  // TODO: collect the message of each rule that the value does not pass.
  throw new Error('Not written yet: validate');
}
