/** Says whether code has standard decorators or auto-accessors. */
export function hasDecorators(code: string): boolean;
