/** The key comes first, and the records have to be able to hold something under it. */
export function groupBy<const K extends PropertyKey, T extends Partial<Record<K, unknown>>>(
  records: readonly T[],
  key: K & keyof T,
): Map<T[K & keyof T], T[]> {
  const groups = new Map<T[K & keyof T], T[]>();
  records.forEach((record) => {
    const group = groups.get(record[key]) ?? [];
    group.push(record);
    groups.set(record[key], group);
  });
  return groups;
}
