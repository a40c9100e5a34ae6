import type { Rule } from 'eslint';

/** A rule of ESLint: an exported function tells of each parameter whose type does not say all. */
export const requireParam: Rule.RuleModule;
