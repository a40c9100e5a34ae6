/** The groups are right, but `any` lets every key through, also one with a spelling mistake, and nobody knows what is in the groups. Name the type of the records, and let the key be one of its keys. */
export function groupBy(records: readonly any[], key: string): Map<any, any[]> {
  const groups = new Map<any, any[]>();
  for (const record of records) {
    const group = groups.get(record[key]);
    if (group === undefined) groups.set(record[key], [record]);
    else group.push(record);
  }
  return groups;
}
