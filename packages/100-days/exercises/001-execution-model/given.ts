/**
 * Points its own parameter to a new list, one longer.
 *
 * @param list - Any list.
 * @returns How long the new list is.
 */
export function rebind(list: number[]): number {
  list = [...list, 100];
  return list.length;
}

/**
 * Adds a number to the list that it is given.
 *
 * @param list - The list to change.
 * @returns How long it is now.
 */
export function mutate(list: number[]): number {
  list.push(100);
  return list.length;
}
