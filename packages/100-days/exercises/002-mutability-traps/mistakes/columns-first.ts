/** Your table lies on its side: as many lists as there should be columns. A table is a list of rows, so the outer list counts the rows. */
import { type Changes, type Settings } from '#given/002-mutability-traps';

export function addItem<T>(item: T, items: T[] = []): T[] {
  items.push(item);
  return items;
}

export function withOwnDefault({ perMinute = 60, roles = ['reader'] }: Changes = {}): Settings {
  return { perMinute, roles: [...roles] };
}

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return Array.from({ length: cols }, (_, col) => Array.from({ length: rows }, (_, row) => init(row, col)));
}
