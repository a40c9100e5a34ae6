/** It takes every iterable, and a name for the result stands in place of the `Map`. */
type Groups<Row, Key extends keyof Row> = Map<Row[Key], Row[]>;

export function groupBy<Row, Key extends keyof Row>(records: Iterable<Row>, key: Key): Groups<Row, Key> {
  const groups: Groups<Row, Key> = new Map();
  for (const record of records) {
    const value = record[key];
    groups.set(value, [...(groups.get(value) ?? []), record]);
  }
  return groups;
}
