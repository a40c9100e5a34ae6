/** You take the function out of its rule and call it alone, so its `this` is undefined. Think about what stands before the dot in the call. */
import type { Rule } from '#given/003-first-class-functions';

export * from '#solution/003-first-class-functions';

export function validate(value: string, rules: readonly Rule[]): string[] {
  return rules.filter(({ passes }) => !passes(value)).map(({ message }) => message);
}
