import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Check, CourseContext, PackageContext } from '../check.ts';
import type { Fault } from '../fault.ts';

/** What belongs to a student. In a fork it belongs there, so this runs only when it is asked for. */
export const upstream: Check = {
  name: 'upstream',
  holds: "no student's work is in the course's own repository (only with --upstream)",
  isExtra: true,
  run: { course: checkProgressPage, package: checkPractice },
};

/**
 * Finds a student's page of progress.
 *
 * @returns At most one fault.
 */
export function checkProgressPage({ root }: Pick<CourseContext, 'root'>): Fault[] {
  const file = path.join(root, 'PROGRESS.md');
  if (!existsSync(file)) return [];
  const message = 'The course has a PROGRESS.md, which belongs to a student';
  return [{ file, line: null, message, remedy: 'Remove it here; forks have their own.' }];
}

/**
 * Finds answers in `practice/`, which holds nothing but `.gitkeep`.
 *
 * @returns One fault for each other file, and one for a missing `.gitkeep`.
 */
export function checkPractice({ package: course }: Pick<PackageContext, 'package'>): Fault[] {
  const dir = path.join(course.dir, 'practice');
  const names = existsSync(dir) ? readdirSync(dir) : [];
  const faults: Fault[] = names
    .filter((name) => name !== '.gitkeep')
    .map((name) => {
      const message = 'practice/ holds an answer, and must be empty upstream';
      return { file: path.join(dir, name), line: null, message, remedy: 'Remove it here; forks have their own.' };
    });
  if (names.includes('.gitkeep')) return faults;
  const message = 'The folder that students write in has no .gitkeep';
  return [{ file: path.join(dir, '.gitkeep'), line: null, message, remedy: 'Add the empty file.' }, ...faults];
}
