/** An arrow function that leaves the work to `Map.groupBy`, with a constraint on the records as well. */
export const groupBy = <T extends object, K extends keyof T>(records: readonly T[], key: K): Map<T[K], T[]> =>
  Map.groupBy(records, (record) => record[key]);
