/** Nobody checks the factor: 2.5 gives three copies, and `NaN` gives none. The type `number` cannot say "whole", so check it first and throw a `RangeError`. */
export function zoomArray<T>(lst: readonly T[], factor = 2): T[] {
  const zoomed: T[] = [];
  for (const element of lst) {
    for (let i = 0; i < factor; i++) zoomed.push(element);
  }
  return zoomed;
}

export const array: number[] = [12, 72, 91];
export const zoom2x: number[] = zoomArray(array);
export const zoom3x: number[] = zoomArray(array, 3);
