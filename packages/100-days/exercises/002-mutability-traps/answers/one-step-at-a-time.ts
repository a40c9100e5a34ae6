/** Asks for `undefined` by hand, and builds every list with a loop. */
import type { Changes, Settings } from '#given/002-mutability-traps';

export const addItem = <T>(item: T, items?: T[]): T[] => {
  if (items === undefined) return [item];
  items[items.length] = item;
  return items;
};

export const withOwnDefault = (changes?: Changes): Settings => {
  const settings: Settings = { perMinute: 60, roles: [] };
  if (changes?.perMinute !== undefined) settings.perMinute = changes.perMinute;
  for (const role of changes?.roles ?? ['reader']) settings.roles.push(role);
  return settings;
};

export const grid = <T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] => {
  const table: T[][] = [];
  for (let row = 0; row < rows; row++) {
    const cells: T[] = [];
    for (let col = 0; col < cols; col++) cells.push(init(row, col));
    table.push(cells);
  }
  return table;
};
