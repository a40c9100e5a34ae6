/** You put the given table together with your own, so names are found that the caller did not allow. Where a table is given, only its rows count. */
import type { BinaryOperation } from '#given/003-first-class-functions';
import { OPERATIONS } from '#solution/003-first-class-functions';

export * from '#solution/003-first-class-functions';

export function executeOperation(
  name: string,
  a: number,
  b: number,
  given: Readonly<Record<string, BinaryOperation>> = {},
): number {
  const table: Record<string, BinaryOperation> = { ...OPERATIONS, ...given };
  const operation = Object.hasOwn(table, name) ? table[name] : undefined;
  if (operation === undefined)
    throw new RangeError(`Cannot run "${name}": the operations are ${Object.keys(table).join(', ')}`);
  return operation(a, b);
}
