/** The values are right, but the types let in lists of numbers only. Make the function generic, so that it takes a list of anything and knows what it gives back. */
export function zoomArray(lst: readonly number[], factor = 2): number[] {
  if (!Number.isInteger(factor)) throw new RangeError(`Cannot zoom the list: factor is ${factor}`);
  return lst.flatMap((element) => Array.from({ length: factor }, () => element));
}

export const array: number[] = [12, 72, 91];
export const zoom2x: number[] = zoomArray(array);
export const zoom3x: number[] = zoomArray(array, 3);
