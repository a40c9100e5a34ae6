/**
 * Says whether code has standard decorators or auto-accessors.
 *
 * @param code - TypeScript.
 */
export function hasDecorators(code: string): boolean;

/**
 * Turns TypeScript with standard decorators into JavaScript without.
 *
 * @param code - TypeScript.
 * @param file - Its path or URL, for the source map.
 */
export function lowered(code: string, file: string): string;

/**
 * Loads a module for Node's `load` hook, if it has decorators.
 *
 * @param url - The URL of the module.
 * @returns The module, or null for one that Node can load by itself.
 */
export function loadDecorated(url: string): { format: 'module'; source: string; shortCircuit: true } | null;
