// Written by pnpm check --write, from what the solutions export.
export * as day001 from './001-execution-model/solution.ts';
export * as day002 from './002-mutability-traps/solution.ts';
export * as day003 from './003-first-class-functions/solution.ts';
export * as day004 from './004-closures/solution.ts';
export * as day005 from './005-decorators/solution.ts';
export * as day006 from './006-error-handling/solution.ts';
export * as day007 from './007-modules/solution.ts';
export * as day008 from './008-standard-library/solution.ts';
export * as day009 from './009-validation-and-serialization/solution.ts';
export * as day011 from './011-type-annotations/solution.ts';
export * as day012 from './012-configuration/solution.ts';
