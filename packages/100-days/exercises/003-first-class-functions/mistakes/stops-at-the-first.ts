/** You tell only the first thing that is wrong. Whoever corrects a form wants the whole list: go on to the other rules. */
import type { Rule } from '#given/003-first-class-functions';

export * from '#solution/003-first-class-functions';

export function validate(value: string, rules: readonly Rule[]): string[] {
  const broken = rules.find((rule) => !rule.passes(value));
  return broken ? [broken.message] : [];
}
