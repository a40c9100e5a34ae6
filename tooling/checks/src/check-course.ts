import { readdirSync } from 'node:fs';
import path from 'node:path';
import { packageFolders, surveyPackage } from '@backend-ts/course';
import type { Outcome } from './check-package.ts';
import { runChecks, type Check } from './check.ts';
import { byPlace } from './fault.ts';
import { readReadme } from './readme.ts';

/**
 * Checks what no package can check alone: the pages at the course's root, the table of packages and versions.
 *
 * @param checks - The checks to run.
 * @param root - The course's folder.
 * @returns What was found; every exercise of the course counts as looked at.
 */
export async function checkCourse(checks: readonly Check[], root: string): Promise<Outcome> {
  const surveys = packageFolders(root).map(surveyPackage);
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
