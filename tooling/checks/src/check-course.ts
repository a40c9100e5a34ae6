import { readdirSync } from 'node:fs';
import path from 'node:path';
import { packageFolders, surveyPackage } from '@backend-ts/course';
import type { Outcome } from './check-package.ts';
import { checkLinks } from './checks/links.ts';
import { checkPackageTable } from './checks/tables.ts';
import { checkVersions } from './checks/versions.ts';
import { byPlace } from './fault.ts';
import { readReadme } from './readme.ts';

/**
 * Checks what no package can check alone: the pages at the course's root, the table of packages and versions.
 *
 * @param root - The course's folder.
 * @returns What was found; every exercise of the course counts as looked at.
 */
export async function checkCourse(root: string): Promise<Outcome> {
  const surveys = packageFolders(root).map(surveyPackage);
  const pages = readdirSync(root).filter((name) => name.endsWith('.md') && name !== 'PROGRESS.md');
  const packages = surveys.map((survey) => survey.package);
  const faults = [
    ...pages.flatMap((name) => checkLinks(readReadme(path.join(root, name)), root)),
    ...(await checkPackageTable(root, packages)),
    ...checkVersions(root),
  ];
  const exercises = surveys.reduce(
    (sum, survey) => sum + survey.package.exercises.length + survey.unreadable.length,
    0,
  );
  return { exercises, faults: faults.sort(byPlace) };
}
