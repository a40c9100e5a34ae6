import { globSync } from 'node:fs';
import path from 'node:path';

/** The repository's folder. */
export const repository = path.join(import.meta.dirname, '../../..');

/**
 * Finds the pnpm roots: the workspace of the course, and those that keep heavy tools away from students.
 *
 * @returns Absolute folders; the workspace comes first.
 */
export function pnpmRoots(): string[] {
  return globSync('{,*/*/,*/*/*/}pnpm-workspace.yaml', {
    cwd: repository,
    exclude: (name) => path.basename(name) === 'node_modules',
  })
    .map((file) => path.join(repository, path.dirname(file)))
    .sort();
}
