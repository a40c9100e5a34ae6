/** You give back a copy, and the list of the caller stays as it was. Here the task says that the very list that was given gets longer. */
export * from '#solution/002-mutability-traps';

export function addItem<T>(item: T, items: T[] = []): T[] {
  return [...items, item];
}
