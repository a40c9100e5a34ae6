/** Your table may have any name as a key, as far as the compiler knows, so a misspelt `OPERATIONS.ad` is no error. Look for the word that checks a value against a type and keeps the narrower type. */
import type { BinaryOperation } from '#given/003-first-class-functions';

export * from '#solution/003-first-class-functions';

export const OPERATIONS: Record<string, BinaryOperation> = {
  add: (a, b) => a + b,
  subtract: (a, b) => a - b,
  multiply: (a, b) => a * b,
};

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
