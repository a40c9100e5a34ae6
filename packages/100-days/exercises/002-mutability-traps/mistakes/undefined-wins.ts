/** A property that is there and holds `undefined` wipes out your default. Dots and `Object.assign` copy such a property like any other. */
import { type Changes, DEFAULTS, type Settings } from '#given/002-mutability-traps';

export * from '#solution/002-mutability-traps';

export function withOwnDefault(changes: Changes = {}): Settings {
  return structuredClone(Object.assign({}, DEFAULTS, changes));
}
