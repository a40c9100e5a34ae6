export type * from './core/verdict.ts';
