/** The values are right, but the result knows its elements only as things with a length: a caller who put texts in cannot use them as texts. Make the function generic and return `T`. */
export function elementLength(lst: Iterable<{ readonly length: number }>): [{ readonly length: number }, number][] {
  return Array.from(lst, (element) => [element, element.length]);
}
