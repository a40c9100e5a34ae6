export type * from './check-report.ts';
export { decide, typeFaultsOf, withMistake, type Evidence } from './decide.ts';
export { examine, type Laboratory, type Subject } from './examine.ts';
export type { Judge } from './judge.ts';
export { matchMistake, patternOf, withTypes } from './pattern.ts';
export type * from './report.ts';
export type * from './verdict.ts';
