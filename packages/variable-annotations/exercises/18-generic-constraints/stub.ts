/**
 * Groups records by the value of one of their fields.
 *
 * @param records - The records; they are not changed.
 * @param key - The name of the field.
 * @returns From each value of the field to the records that hold it, both in the order in which they are found.
 */
export function groupBy(records: unknown, key: unknown): unknown {
  // TODO: make the function generic, replace each `unknown`, then return the groups.
  throw new Error('Not written yet: groupBy');
}
