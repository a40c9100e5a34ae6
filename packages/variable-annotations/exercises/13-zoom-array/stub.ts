// TODO: this code gives the right lists, but its types say too little, and nobody checks the factor. Fix both.

/**
 * Repeats each element of a list side by side.
 *
 * @param lst - The list; it is not changed.
 * @param factor - How often each element stands in the result.
 * @returns The repeated elements, in the order of the list.
 */
export function zoomArray(lst: unknown[], factor: number | string = 2): object {
  return lst.flatMap((element) => Array.from({ length: Number(factor) }, () => element));
}

/** A list to zoom. */
export const array: unknown[] = [12, 72, 91];

/** The list, with each element twice. */
export const zoom2x: object = zoomArray(array);

/** The list, with each element three times. */
export const zoom3x: object = zoomArray(array, '3.0');
