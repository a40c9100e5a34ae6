/** You decide by the result whether the name is known, and a result of 0 counts as false. Ask the table, before you call anything. */
import type { BinaryOperation } from '#given/003-first-class-functions';
import { OPERATIONS } from '#solution/003-first-class-functions';

export * from '#solution/003-first-class-functions';

export function executeOperation(
  name: string,
  a: number,
  b: number,
  table: Readonly<Record<string, BinaryOperation>> = OPERATIONS,
): number {
  const result = Object.hasOwn(table, name) && table[name]?.(a, b);
  if (!result) throw new RangeError(`Cannot run "${name}": the operations are ${Object.keys(table).join(', ')}`);
  return result;
}
