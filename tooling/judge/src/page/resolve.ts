/**
 * Finds the file that a module of a package imports, as the `imports` of its package.json say.
 *
 * @param specifier - What stands behind `from`.
 * @param importer - The path of the importing file in the package.
 * @returns The path in the package; null for what is no file of it.
 */
export function resolveInPackage(specifier: string, importer: string): string | null {
  if (/^\.\.?\//.test(specifier)) return new URL(specifier, `package:///${importer}`).pathname.slice(1);
  const [, kind, name] = /^#(exercise|solution|given)\/([^/]+)$/.exec(specifier) ?? [];
  if (kind === undefined || name === undefined) return null;
  return `exercises/${name}/${kind === 'given' ? 'given' : 'solution'}.ts`;
}
