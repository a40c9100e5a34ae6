/** You tell only the first thing that is wrong. Whoever corrects a form wants the whole list: go on to the other rules. */
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
  if (operation === undefined)
    throw new RangeError(`Cannot run "${name}": the operations are ${Object.keys(table).join(', ')}`);
  return operation(a, b);
}

export function permissionRequired(role: string): (userRole: string) => boolean {
  return (userRole) => userRole === role;
}

export function validate(value: string, rules: readonly Rule[]): string[] {
  const broken = rules.find((rule) => !rule.passes(value));
  return broken ? [broken.message] : [];
}
