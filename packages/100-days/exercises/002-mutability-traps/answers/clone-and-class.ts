/** Clones the defaults of given.ts for each call, keeps the settings in a class, and fills before it maps. */
import { type Changes, DEFAULTS, type Settings } from '#given/002-mutability-traps';

class OwnSettings implements Settings {
  perMinute = DEFAULTS.perMinute;
  roles = structuredClone(DEFAULTS.roles);
}

export function addItem<T>(item: T, items?: T[]): T[] {
  items ??= [];
  items.splice(items.length, 0, item);
  return items;
}

export function withOwnDefault(changes?: Changes): Settings {
  const own = new OwnSettings();
  const { perMinute, roles } = structuredClone(changes ?? {});
  return { perMinute: perMinute === undefined ? own.perMinute : perMinute, roles: roles?.slice() ?? own.roles };
}

export function grid<T>(rows: number, cols: number, init: (row: number, col: number) => T): T[][] {
  const row = new Array<undefined>(cols).fill(undefined);
  return [...new Array<undefined>(rows)].map((_, r) => row.map((_, c) => init(r, c)));
}
