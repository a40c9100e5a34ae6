/** Your table is empty: `Array(3)` has a length and no elements, and `map` calls nobody for a hole. Look for a way to make a list that calls a function for each place. */
export * from '#solution/002-mutability-traps';

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return new Array<T[]>(rows).map((_, row) => new Array<T>(cols).map((_, col) => init(row, col)));
}
