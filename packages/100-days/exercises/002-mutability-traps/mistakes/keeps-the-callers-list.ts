/** The roles that you put into the settings are the list of the caller. Whoever changes the one changes the other, and a frozen list cannot grow. Think about whose list the settings should hold. */
import { type Changes, type Settings } from '#given/002-mutability-traps';

export function addItem<T>(item: T, items: T[] = []): T[] {
  items.push(item);
  return items;
}

export function withOwnDefault({ perMinute = 60, roles = ['reader'] }: Changes = {}): Settings {
  return { perMinute, roles: roles as string[] };
}

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => init(row, col)));
}
