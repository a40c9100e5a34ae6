/** Every call without a list adds to the same one: your default names a list that was made once, when the module was loaded. Think about where the new list has to be written so that each call makes it. */
import { type Changes, type Settings } from '#given/002-mutability-traps';

const ITEMS: unknown[] = [];

export function addItem<T>(item: T, items: T[] = ITEMS as T[]): T[] {
  items.push(item);
  return items;
}

export function withOwnDefault({ perMinute = 60, roles = ['reader'] }: Changes = {}): Settings {
  return { perMinute, roles: [...roles] };
}

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => init(row, col)));
}
