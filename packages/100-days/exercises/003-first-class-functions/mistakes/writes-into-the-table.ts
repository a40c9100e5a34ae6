/** You write the rows of the given table into your own. They stay there for everybody who comes after: ask who else holds this object. */
import type { BinaryOperation } from '#given/003-first-class-functions';
import { OPERATIONS } from '#solution/003-first-class-functions';

export * from '#solution/003-first-class-functions';

export function executeOperation(
  name: string,
  a: number,
  b: number,
  given: Readonly<Record<string, BinaryOperation>> = {},
): number {
  const table: Record<string, BinaryOperation> = Object.assign(OPERATIONS, given);
  const operation = Object.hasOwn(table, name) ? table[name] : undefined;
  if (operation === undefined)
    throw new RangeError(`Cannot run "${name}": the operations are ${Object.keys(table).join(', ')}`);
  return operation(a, b);
}
