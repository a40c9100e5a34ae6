/** You choose with a chain of questions, so a new row in a table changes nothing. Let the table choose: look the name up in it. */
import type { BinaryOperation } from '#given/003-first-class-functions';
import { OPERATIONS } from '#solution/003-first-class-functions';

export * from '#solution/003-first-class-functions';

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
