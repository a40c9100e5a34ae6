/**
 * Repeats each element of a list side by side.
 *
 * @param lst - The list; it is not changed.
 * @param factor - How often each element stands in the result; a whole number, and below 1 the result is empty.
 * @returns A new list of the repeated elements, in the order of `lst`.
 * @throws {RangeError} If `factor` is not a whole number.
 * @example
 * zoomArray(['a', 'b'], 3); // ['a', 'a', 'a', 'b', 'b', 'b']
 */
export function zoomArray<T>(lst: readonly T[], factor = 2): T[] {
  if (!Number.isInteger(factor)) {
    throw new RangeError(`Cannot zoom the list: factor is ${factor}, and must be a whole number`);
  }
  return lst.flatMap((element) => Array.from({ length: factor }, () => element));
}

/** A list to zoom. */
export const array: number[] = [12, 72, 91];

/** The list, with each element twice. */
export const zoom2x: number[] = zoomArray(array);

/** The list, with each element three times. */
export const zoom3x: number[] = zoomArray(array, 3);
