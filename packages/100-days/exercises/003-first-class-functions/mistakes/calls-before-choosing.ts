/** You call every function of the table and then choose a result. A table of functions lets you choose first: a function runs only when somebody calls it. */
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
  const results = new Map(Object.entries(table).map(([key, operation]) => [key, operation(a, b)]));
  const result = results.get(name);
  if (result === undefined)
    throw new RangeError(`Cannot run "${name}": the operations are ${Object.keys(table).join(', ')}`);
  return result;
}

export function permissionRequired(role: string): (userRole: string) => boolean {
  return (userRole) => userRole === role;
}

export function validate(value: string, rules: readonly Rule[]): string[] {
  return rules.filter((rule) => !rule.passes(value)).map((rule) => rule.message);
}
