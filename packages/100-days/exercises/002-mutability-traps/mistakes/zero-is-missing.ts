/** You take every value that counts as false for left out, 0 and `null` too. A limit of 0 is a limit. Look for the way to ask for `undefined` alone. */
import { type Changes, type Settings } from '#given/002-mutability-traps';

export function addItem<T>(item: T, items: T[] = []): T[] {
  items.push(item);
  return items;
}

export function withOwnDefault(changes: Changes = {}): Settings {
  return { perMinute: changes.perMinute || 60, roles: [...(changes.roles || ['reader'])] };
}

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => init(row, col)));
}
