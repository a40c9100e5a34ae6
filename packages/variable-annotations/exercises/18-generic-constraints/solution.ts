/**
 * Groups records by the value of one of their fields.
 *
 * @param records - The records; they are not changed.
 * @param key - The name of the field.
 * @returns From each value of the field to the records that hold it, both in the order in which they are found.
 * @example
 * groupBy([{ id: 1, paid: true }, { id: 2, paid: true }], 'paid').get(true)?.length; // 2
 */
export function groupBy<T, K extends keyof T>(records: readonly T[], key: K): Map<T[K], T[]> {
  const groups = new Map<T[K], T[]>();
  for (const record of records) {
    const group = groups.get(record[key]);
    if (group === undefined) groups.set(record[key], [record]);
    else group.push(record);
  }
  return groups;
}
