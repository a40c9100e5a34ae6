/** You push to the list that you were given, under another name. The caller has that list too: make a new one first. */
export * from '#solution/001-execution-model';

export function cloneThenPush<T>(list: readonly T[], value: T): T[] {
  const copy = list as T[];
  copy.push(value);
  return copy;
}
