/** Every call without a list adds to the same one: your default names a list that was made once, when the module was loaded. Think about where the new list has to be written so that each call makes it. */
export * from '#solution/002-mutability-traps';

const ITEMS: unknown[] = [];

export function addItem<T>(item: T, items: T[] = ITEMS as T[]): T[] {
  items.push(item);
  return items;
}
