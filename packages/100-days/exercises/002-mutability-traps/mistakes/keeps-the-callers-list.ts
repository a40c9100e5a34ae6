/** The roles that you put into the settings are the list of the caller. Whoever changes the one changes the other, and a frozen list cannot grow. Think about whose list the settings should hold. */
import type { Changes, Settings } from '#given/002-mutability-traps';

export * from '#solution/002-mutability-traps';

export function withOwnDefault({ perMinute = 60, roles = ['reader'] }: Changes = {}): Settings {
  return { perMinute, roles: roles as string[] };
}
