/** You copy the elements as well. The new list has to lead to the same objects as the old one; only the list itself is new. */
export * from '#solution/001-execution-model';

export function cloneThenPush<T>(list: readonly T[], value: T): T[] {
  const copy = JSON.parse(JSON.stringify(list)) as T[];
  copy.push(value);
  return copy;
}
