/** The groups are right, but `keyof T` says only that the key is one of many, so the result has keys of the types of all fields. Give the key a type parameter of its own: `K extends keyof T`. */
export function groupBy<T>(records: readonly T[], key: keyof T): Map<T[keyof T], T[]> {
  const groups = new Map<T[keyof T], T[]>();
  for (const record of records) {
    const group = groups.get(record[key]);
    if (group === undefined) groups.set(record[key], [record]);
    else group.push(record);
  }
  return groups;
}
