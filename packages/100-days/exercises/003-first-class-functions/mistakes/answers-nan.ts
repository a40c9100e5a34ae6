/** For a name that is not in the table you return a number that is none. The caller goes on with it, and the fault shows up somewhere else: refuse the name with an error. */
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
  const operation = Object.hasOwn(table, name) ? table[name] : undefined;
  return operation?.(a, b) ?? NaN;
}

export function permissionRequired(role: string): (userRole: string) => boolean {
  return (userRole) => userRole === role;
}

export function validate(value: string, rules: readonly Rule[]): string[] {
  return rules.filter((rule) => !rule.passes(value)).map((rule) => rule.message);
}
