/** You write the changes into the defaults themselves, so the next call begins with what the last one left. Look at the first argument of `Object.assign`: it is the object that is changed. */
import { type Changes, DEFAULTS, type Settings } from '#given/002-mutability-traps';

export * from '#solution/002-mutability-traps';

export function withOwnDefault(changes: Changes = {}): Settings {
  Object.assign(DEFAULTS, structuredClone(changes));
  return structuredClone(DEFAULTS);
}
