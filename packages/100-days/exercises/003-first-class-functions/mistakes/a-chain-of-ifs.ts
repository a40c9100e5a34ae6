/** You choose with a chain of questions, so a new row in a table changes nothing. Let the table choose: look the name up in it. */
import {
  type BinaryOperation,
  longEnough,
  looksLikeEmail,
  onlyDigits,
  type Rule,
} from '#given/003-first-class-functions';

export const OPERATIONS = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
} satisfies Record<string, BinaryOperation>;

export const FIELD_RULES = {
  email: [longEnough, looksLikeEmail],
  pin: [longEnough, onlyDigits],
} satisfies Record<string, readonly Rule[]>;

export function executeOperation(
  name: string,
  a: number,
  b: number,
  table: Readonly<Record<string, BinaryOperation>> = OPERATIONS,
): number {
  if (name === 'add') return OPERATIONS.add(a, b);
  if (name === 'subtract') return OPERATIONS.subtract(a, b);
  if (name === 'multiply') return OPERATIONS.multiply(a, b);
  throw new RangeError(`Cannot run "${name}": the operations are ${Object.keys(table).join(', ')}`);
}

export function permissionRequired(role: string): (userRole: string) => boolean {
  return (userRole) => userRole === role;
}

export function validate(value: string, rules: readonly Rule[]): string[] {
  return rules.filter((rule) => !rule.passes(value)).map((rule) => rule.message);
}
