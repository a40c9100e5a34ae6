/** Turns the table into a `Map`, writes every function with its name, and collects with loops. */
import {
  type BinaryOperation,
  longEnough,
  looksLikeEmail,
  onlyDigits,
  type Rule,
} from '#given/003-first-class-functions';

function add(a: number, b: number): number {
  return a + b;
}

function subtract(a: number, b: number): number {
  return a - b;
}

function multiply(a: number, b: number): number {
  return a * b;
}

export const OPERATIONS = Object.freeze({ add, subtract, multiply });

const email: readonly Rule[] = [longEnough, looksLikeEmail];
const pin: readonly Rule[] = [longEnough, onlyDigits];
export const FIELD_RULES = { pin, email };

type Table = Readonly<Record<string, BinaryOperation>>;

export function executeOperation(name: string, a: number, b: number, table: Table = OPERATIONS): number {
  const rows = new Map(Object.entries(table));
  const run = rows.get(name);
  if (run) return run(a, b);
  throw new RangeError(`Cannot run "${name}": the operations are ${[...rows.keys()].join(', ')}`);
}

export function permissionRequired(role: string): (userRole: string) => boolean {
  function check(userRole: string): boolean {
    return Object.is(userRole, role);
  }
  return check;
}

export function validate(value: string, rules: readonly Rule[]): string[] {
  const messages: string[] = [];
  for (const rule of rules) {
    if (rule.passes(value)) continue;
    messages.push(rule.message);
  }
  return messages;
}
