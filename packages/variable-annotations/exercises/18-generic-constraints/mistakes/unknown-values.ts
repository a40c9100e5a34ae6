/** The groups are right, but the result says `unknown` for the values, although the compiler could know them: `T[K]` is the type of the field with the key `K`. */
export function groupBy<T>(records: readonly T[], key: keyof T): Map<unknown, T[]> {
  const groups = new Map<unknown, T[]>();
  for (const record of records) {
    const group = groups.get(record[key]);
    if (group === undefined) groups.set(record[key], [record]);
    else group.push(record);
  }
  return groups;
}
