export type * from './judge.ts';
export type * from './verdict.ts';
