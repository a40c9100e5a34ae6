export * as day001 from './001-execution-model/solution.ts';
