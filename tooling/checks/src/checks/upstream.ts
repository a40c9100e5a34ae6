import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../fault.ts';

/**
 * Finds a student's work in the course's own repository. In a fork it belongs there, so this runs with `--upstream` alone.
 *
 * @param root - The course's folder.
 * @param packageDirs - The folders of the packages to look into.
 * @returns One fault for each file in `practice/` but `.gitkeep`, for each missing `.gitkeep`, and for PROGRESS.md.
 */
export function checkUpstream(root: string, packageDirs: readonly string[]): Fault[] {
  const faults: Fault[] = [];
  const progress = path.join(root, 'PROGRESS.md');
  if (existsSync(progress)) {
    const message = 'The course has a PROGRESS.md, which belongs to a student';
    faults.push({ file: progress, line: null, message, remedy: 'Remove it here; forks have their own.' });
  }
  for (const packageDir of packageDirs) {
    const dir = path.join(packageDir, 'practice');
    const names = existsSync(dir) ? readdirSync(dir) : [];
    if (!names.includes('.gitkeep')) {
      const message = 'The folder that students write in has no .gitkeep';
      faults.push({ file: path.join(dir, '.gitkeep'), line: null, message, remedy: 'Add the empty file.' });
    }
    for (const name of names.filter((each) => each !== '.gitkeep')) {
      const message = 'practice/ holds an answer, and must be empty upstream';
      faults.push({ file: path.join(dir, name), line: null, message, remedy: 'Remove it here; forks have their own.' });
    }
  }
  return faults;
}
