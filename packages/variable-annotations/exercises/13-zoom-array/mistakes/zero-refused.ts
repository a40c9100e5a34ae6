/** A factor of 0 or below is fine here and gives an empty array. Only a factor that is not a whole number is refused. */
export function zoomArray<T>(lst: readonly T[], factor = 2): T[] {
  if (!Number.isInteger(factor) || factor < 1) throw new RangeError(`Cannot zoom the list: factor is ${factor}`);
  return lst.flatMap((element) => Array.from({ length: factor }, () => element));
}

export const array: number[] = [12, 72, 91];
export const zoom2x: number[] = zoomArray(array);
export const zoom3x: number[] = zoomArray(array, 3);
