/** You copy the settings one level deep. The new object still leads to the list of roles that the defaults or the changes have: ask who else holds it. */
import { type Changes, DEFAULTS, type Settings } from '#given/002-mutability-traps';

export * from '#solution/002-mutability-traps';

export function withOwnDefault(changes: Changes = {}): Settings {
  return {
    perMinute: changes.perMinute === undefined ? DEFAULTS.perMinute : changes.perMinute,
    roles: (changes.roles ?? DEFAULTS.roles) as string[],
  };
}
