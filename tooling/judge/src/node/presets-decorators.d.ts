// The presets are plain JavaScript, so that nothing has to be built before the build; these are their types.
declare module '@backend-ts/presets/decorators' {
  /** @returns Whether code has standard decorators or auto-accessors. */
  export function hasDecorators(code: string): boolean;
  /** @returns JavaScript without decorators, which ends with its source map. */
  export function lowered(code: string, file: string): string;
  /** @returns A module with decorators, lowered; null for one that Node can load by itself. */
  export function loadDecorated(url: string): { format: 'module'; source: string; shortCircuit: true } | null;
}
