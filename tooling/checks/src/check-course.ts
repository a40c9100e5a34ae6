import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { byPackageOrder, surveyPackage } from '@backend-ts/course';
import type { Outcome } from './check-package.ts';
import { runChecks, type Check } from './check.ts';
import { byPlace } from './fault.ts';
import { readReadme } from './readme.ts';

/**
 * Lists the folders of the packages.
 *
 * @param root - The course's folder.
 * @returns The absolute paths, in the order in which a student meets the packages.
 */
export function packageDirs(root: string): string[] {
  const dir = path.join(root, 'packages');
  return readdirSync(dir)
    .filter((name) => existsSync(path.join(dir, name, 'exercises')))
    .sort(byPackageOrder)
    .map((name) => path.join(dir, name));
}

/**
 * Checks what no package can check alone: the pages at the course's root and the table of packages.
 *
 * @param checks - The checks to run.
 * @param root - The course's folder.
 * @returns What was found; every exercise of the course counts as looked at.
 */
export async function checkCourse(checks: readonly Check[], root: string): Promise<Outcome> {
  const surveys = packageDirs(root).map(surveyPackage);
  const names = readdirSync(root).filter((name) => name.endsWith('.md') && name !== 'PROGRESS.md');
  const pages = names.map((name) => readReadme(path.join(root, name)));
  const packages = surveys.map((survey) => survey.package);
  const faults = await runChecks(checks, 'course', { root, pages, packages });
  const exercises = surveys.reduce(
    (sum, survey) => sum + survey.package.exercises.length + survey.unreadable.length,
    0,
  );
  return { exercises, faults: faults.sort(byPlace) };
}
