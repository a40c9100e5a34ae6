/** You write the changes into the defaults themselves, so the next call begins with what the last one left. Look at the first argument of `Object.assign`: it is the object that is changed. */
import { type Changes, DEFAULTS, type Settings } from '#given/002-mutability-traps';

export function addItem<T>(item: T, items: T[] = []): T[] {
  items.push(item);
  return items;
}

export function withOwnDefault(changes: Changes = {}): Settings {
  Object.assign(DEFAULTS, structuredClone(changes));
  return structuredClone(DEFAULTS);
}

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => init(row, col)));
}
