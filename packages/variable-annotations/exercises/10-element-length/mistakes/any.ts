/** The values are right, but `any` lets numbers and sets through, which have no length, and it takes the type away from the elements. Make the function generic and say what every `T` must have. */
export function elementLength(lst: Iterable<any>): [any, number][] {
  return Array.from(lst, (element) => [element, element.length]);
}
