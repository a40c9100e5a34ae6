import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The folder of this repository. */
export const repository = path.resolve(import.meta.dirname, '../../..');

/** A copy of one package in a folder of its own, so that a recording or a measurement touches nobody's answers. */
export interface ScratchCourse {
  root: string;
  /** The folder of the package. */
  packageDir: string;
  remove(): void;
}

/**
 * Copies a package, without answers, and links what is installed.
 *
 * @param name - The package's folder name.
 * @returns The course that holds it alone.
 */
export function makeScratchCourse(name: string): ScratchCourse {
  const root = mkdtempSync(path.join(tmpdir(), 'learn-'));
  const from = path.join(repository, 'packages', name);
  const packageDir = path.join(root, 'packages', name);
  for (const file of ['pnpm-workspace.yaml', 'tsconfig.base.json', 'package.json']) {
    cpSync(path.join(repository, file), path.join(root, file));
  }
  for (const file of ['package.json', 'tsconfig.json', 'exercises']) {
    cpSync(path.join(from, file), path.join(packageDir, file), { recursive: true });
  }
  symlinkSync(path.join(from, 'node_modules'), path.join(packageDir, 'node_modules'));
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  return {
    root,
    packageDir,
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** The command line that starts `learn` from the sources here. */
export const learnMain = path.join(repository, 'apps/learn/src/main.js');
