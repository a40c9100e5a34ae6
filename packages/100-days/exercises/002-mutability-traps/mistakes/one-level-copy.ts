/** You copy the settings one level deep. The new object still leads to the list of roles that the defaults or the changes have: ask who else holds it. */
import { type Changes, DEFAULTS, type Settings } from '#given/002-mutability-traps';

export function addItem<T>(item: T, items: T[] = []): T[] {
  items.push(item);
  return items;
}

export function withOwnDefault(changes: Changes = {}): Settings {
  return {
    perMinute: changes.perMinute === undefined ? DEFAULTS.perMinute : changes.perMinute,
    roles: (changes.roles ?? DEFAULTS.roles) as string[],
  };
}

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => init(row, col)));
}
