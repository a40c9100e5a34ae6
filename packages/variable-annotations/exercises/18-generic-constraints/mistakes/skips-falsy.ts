/** This leaves out records whose value counts as false: `0`, `null`, and a field that is missing. They form groups like any others. */
export function groupBy<T, K extends keyof T>(records: readonly T[], key: K): Map<T[K], T[]> {
  return Map.groupBy(
    records.filter((record) => record[key]),
    (record) => record[key],
  );
}
