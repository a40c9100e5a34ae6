/** You give back a copy, and the list of the caller stays as it was. Here the task says that the very list that was given gets longer. */
import { type Changes, type Settings } from '#given/002-mutability-traps';

export function addItem<T>(item: T, items: T[] = []): T[] {
  return [...items, item];
}

export function withOwnDefault({ perMinute = 60, roles = ['reader'] }: Changes = {}): Settings {
  return { perMinute, roles: [...roles] };
}

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: cols }, (_, col) => init(row, col)));
}
