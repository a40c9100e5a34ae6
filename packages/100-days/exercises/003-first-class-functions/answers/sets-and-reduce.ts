/** Looks for the row with `find`, calls with `Reflect.apply`, checks with the function of a `Set`, and reduces. */
import {
  type BinaryOperation,
  longEnough,
  looksLikeEmail,
  onlyDigits,
  type Rule,
} from '#given/003-first-class-functions';

export const OPERATIONS = {
  add: (...both) => both[0] + both[1],
  subtract(a, b) {
    return a - b;
  },
  multiply: function (a, b) {
    return a * b;
  },
} as const satisfies Record<string, BinaryOperation>;

export const FIELD_RULES = {
  email: [longEnough, looksLikeEmail],
  pin: [longEnough, onlyDigits],
} as const satisfies Record<'email' | 'pin', readonly Rule[]>;

export const executeOperation = (
  name: string,
  a: number,
  b: number,
  table: Readonly<Record<string, BinaryOperation>> = OPERATIONS,
): number => {
  const row = Object.entries(table).find(([key]) => key === name);
  if (row === undefined) {
    class UnknownOperation extends RangeError {}
    throw new UnknownOperation(`Cannot run "${name}": the operations are ${Object.keys(table).join(', ')}`);
  }
  return Reflect.apply(row[1], undefined, [a, b]);
};

export const permissionRequired = (role: string): ((userRole: string) => boolean) => {
  const accepted = new Set([role]);
  return accepted.has.bind(accepted);
};

export const validate = (value: string, rules: readonly Rule[]): string[] =>
  rules.reduce<string[]>((messages, rule) => {
    const ok = rule.passes.call(rule, value);
    return ok ? messages : [...messages, rule.message];
  }, []);
