/** The type of the function is written first, as a function type with its own type parameters, and `reduce` does the work. */
type GroupBy = <T, K extends keyof T>(records: readonly T[], key: K) => Map<T[K], T[]>;

export const groupBy: GroupBy = <T, K extends keyof T>(records: readonly T[], key: K) =>
  records.reduce(
    (groups, record) => groups.set(record[key], (groups.get(record[key]) ?? []).concat([record])),
    new Map<T[K], T[]>(),
  );
