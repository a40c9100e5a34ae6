/** You call `init` once and put what it made into every cell. If that is an object, all cells are this one object. */
export * from '#solution/002-mutability-traps';

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  const cell = init(0, 0);
  return Array.from({ length: rows }, () => new Array<T>(cols).fill(cell));
}
