/** This takes arrays only. A set or a generator has no `map`: ask for an `Iterable` and walk it with `for … of` or `Array.from`. */
export function elementLength<T extends { readonly length: number }>(lst: readonly T[]): [T, number][] {
  return lst.map((element) => [element, element.length]);
}
