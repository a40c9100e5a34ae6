import { type Changes, type Settings } from '#given/002-mutability-traps';

/**
 * Adds an item to a list, and begins a new list if there is none.
 *
 * @param item - What to add.
 * @param items - The list that gets longer; without it, the item begins a list of its own.
 * @returns The list that was given, or the new one.
 */
export function addItem<T>(item: T, items?: T[]): T[] {
  // TODO: give `items` a default, and add the item to the list.
  throw new Error('Not written yet: addItem');
}

/**
 * Makes settings that share nothing with anybody.
 *
 * @param changes - What differs from the defaults, which are 60 requests a minute and the role `reader`.
 * @returns A new object with a list of its own.
 */
export function withOwnDefault(changes?: Changes): Settings {
  // TODO: find the faults of `withSharedDefault` in given.ts, and write a function without them.
  throw new Error('Not written yet: withOwnDefault');
}

/**
 * Makes a table of rows and columns.
 *
 * @param rows - How many rows, a whole number from 0.
 * @param cols - How many cells in each row, a whole number from 0.
 * @param init - Makes one cell. It is called once for each, row by row, with the row and the column, counted from 0.
 * @returns A list of rows, each of them a list of its own.
 */
export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  // TODO: make each row anew, and each cell by a call of `init`.
  throw new Error('Not written yet: grid');
}
