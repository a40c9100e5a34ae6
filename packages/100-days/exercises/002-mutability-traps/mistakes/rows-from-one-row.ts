/** You make the cells of one row and copy this row. The lists are many, and the cells in a column are still one: think about how often `init` has to be called. */
export * from '#solution/002-mutability-traps';

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  const first = Array.from({ length: cols }, (_, col) => init(0, col));
  return Array.from({ length: rows }, () => [...first]);
}
