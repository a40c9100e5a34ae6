/** All your rows are one row. `fill` takes one value and puts it into every place: think about how often the row is made. */
import { type Changes, type Settings } from '#given/002-mutability-traps';

export function addItem<T>(item: T, items: T[] = []): T[] {
  items.push(item);
  return items;
}

export function withOwnDefault({ perMinute = 60, roles = ['reader'] }: Changes = {}): Settings {
  return { perMinute, roles: [...roles] };
}

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  return new Array<T[]>(rows).fill(Array.from({ length: cols }, (_, col) => init(0, col)));
}
