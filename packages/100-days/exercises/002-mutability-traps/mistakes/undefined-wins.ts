/** A property that is there and holds `undefined` wipes out your default. Dots and `Object.assign` copy such a property like any other. */
import { type Changes, DEFAULTS, type Settings } from '#given/002-mutability-traps';

export function addItem<T>(item: T, items: T[] = []): T[] {
  items.push(item);
  return items;
}

export function withOwnDefault(changes: Changes = {}): Settings {
  return structuredClone(Object.assign({}, DEFAULTS, changes));
}

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => init(row, col)));
}
