import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The repository's folder. */
export const repository = path.join(import.meta.dirname, '../../..');

/**
 * Finds the pnpm roots: the workspace of the course, and those that keep heavy tools away from students.
 *
 * @returns Absolute folders of all `pnpm-workspace.yaml` that git tracks, but for fixtures; the workspace comes first.
 * @throws {Error} If git cannot say what it tracks.
 */
export function pnpmRoots(): string[] {
  const { status, stdout, stderr } = spawnSync('git', ['ls-files', '-z', '--', '*pnpm-workspace.yaml'], {
    cwd: repository,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Cannot find the pnpm roots: git ls-files failed: ${stderr}`);
  return stdout
    .split('\0')
    .filter((file) => path.posix.basename(file) === 'pnpm-workspace.yaml' && !file.includes('/fixtures/'))
    .map((file) => path.join(repository, path.dirname(file)))
    .sort();
}
