/** You take `null` for left out. In these settings it is an answer: no limit. Look for the way to ask for `undefined` alone. */
import type { Changes, Settings } from '#given/002-mutability-traps';

export * from '#solution/002-mutability-traps';

export function withOwnDefault(changes: Changes = {}): Settings {
  return { perMinute: changes.perMinute ?? 60, roles: [...(changes.roles ?? ['reader'])] };
}
