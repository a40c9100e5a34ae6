/** For a name that is not in the table you return a number that is none. The caller goes on with it, and the fault shows up somewhere else: refuse the name with an error. */
import type { BinaryOperation } from '#given/003-first-class-functions';
import { OPERATIONS } from '#solution/003-first-class-functions';

export * from '#solution/003-first-class-functions';

export function executeOperation(
  name: string,
  a: number,
  b: number,
  table: Readonly<Record<string, BinaryOperation>> = OPERATIONS,
): number {
  const operation = Object.hasOwn(table, name) ? table[name] : undefined;
  return operation?.(a, b) ?? NaN;
}
