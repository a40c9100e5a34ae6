/** The values are right, but `get` takes every text and gives `any`, so a spelling mistake in a path compiles. Use your two types: `P extends PathOf<T>` for the path, `ValueAt<T, P>` for the result. */
export * from '#solution/24-type-level-path';

export function get(obj: object, path: string): any {
  let current: unknown = obj;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}
