// The presets are plain JavaScript, so that nothing has to be built before the build; these are types for the judge.

export { hasDecorators } from './has-decorators.js';

/** Turns TypeScript with standard decorators into JavaScript without, which ends with its source map. */
export function lowered(code: string, file: string): string;

/** Loads a module for Node's `load` hook if it has decorators; null for one that Node can load by itself. */
export function loadDecorated(url: string): { format: 'module'; source: string; shortCircuit: true } | null;
