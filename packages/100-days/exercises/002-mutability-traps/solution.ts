import { type Changes, type Settings } from '#given/002-mutability-traps';

/**
 * Adds an item to a list, and begins a new list if there is none.
 *
 * @param item - What to add.
 * @param items - The list that gets longer; without it, the item begins a list of its own.
 * @returns The list that was given, or the new one.
 * @example
 * addItem(1); // [1]
 * addItem(2); // [2]
 * addItem(3, [1, 2]); // [1, 2, 3]
 */
export function addItem<T>(item: T, items: T[] = []): T[] {
  items.push(item);
  return items;
}

/**
 * Makes settings that share nothing with anybody.
 *
 * @param changes - What differs from the defaults, which are 60 requests a minute and the role `reader`.
 * @returns A new object with a list of its own.
 * @example
 * withOwnDefault({ perMinute: null }); // { perMinute: null, roles: ['reader'] }
 */
export function withOwnDefault({ perMinute = 60, roles = ['reader'] }: Changes = {}): Settings {
  return { perMinute, roles: [...roles] };
}

/**
 * Makes a table of rows and columns.
 *
 * @param rows - How many rows, a whole number from 0.
 * @param cols - How many cells in each row, a whole number from 0.
 * @param init - Makes one cell. It is called once for each, row by row, with the row and the column, counted from 0.
 * @returns A list of rows, each of them a list of its own.
 * @example
 * grid(2, 3, (row, col) => row * 10 + col); // [[0, 1, 2], [10, 11, 12]]
 */
export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => init(row, col)));
}
