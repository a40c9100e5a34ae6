export type * from './check-report.ts';
export { decide, typeFaultsOf, withMistake, type Evidence } from './decide.ts';
export { examine, type Host, type Subject } from './examine.ts';
export type { Judge, JudgingOptions } from './judge.ts';
export { outlineOf, type Block, type Comparison, type Place } from './outline.ts';
export { matchMistake, patternOf, withTypes } from './pattern.ts';
export * from './report.ts';
export * from './verdict.ts';
