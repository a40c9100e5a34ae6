/** What changes from run to run in where names lead. */
export interface Lookup {
  /** The room: `#exercise/<id>` is the answer. */
  id: string;
  /** Stands in for `#given/<id>`; null for the exercise's own. */
  given: string | null;
}

/**
 * Finds the file that a module of a package imports, as the `imports` of its package.json say.
 *
 * @param specifier - What stands behind `from`.
 * @param importer - The path of the importing file in the package.
 * @param lookup - The room, and what stands in for its given code.
 * @returns The path in the package; null for what is no file of it.
 */
export function resolveInPackage(specifier: string, importer: string, { id, given }: Lookup): string | null {
  if (/^\.\.?\//.test(specifier)) return new URL(specifier, `play:///${importer}`).pathname.slice(1);
  const [, kind, name] = /^#(exercise|solution|given)\/([^/]+)$/.exec(specifier) ?? [];
  if (kind === undefined || name === undefined) return null;
  if (kind === 'exercise' && name === id) return `practice/${id}.ts`;
  if (kind === 'given') return (name === id ? given : null) ?? `exercises/${name}/given.ts`;
  return `exercises/${name}/solution.ts`;
}
