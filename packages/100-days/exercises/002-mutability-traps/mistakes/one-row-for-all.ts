/** All your rows are one row. `fill` takes one value and puts it into every place: think about how often the row is made. */
export * from '#solution/002-mutability-traps';

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return new Array<T[]>(rows).fill(Array.from({ length: cols }, (_, col) => init(0, col)));
}
