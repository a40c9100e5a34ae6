import path from 'node:path';
import type { CoursePackage, Day, Exercise } from './exercise.ts';
import { loadExercise, exerciseFolders } from './load.ts';
import { loadSyllabus } from './syllabus.ts';

/** A room whose README is missing, or holds no usable front matter or title. */
export interface UnreadableExercise {
  id: string;
  dir: string;
  readme: string;
  /** What could not be read, on one line. */
  reason: string;
}

/** A package with its broken rooms set apart. */
export interface PackageSurvey {
  package: CoursePackage;
  unreadable: UnreadableExercise[];
  /** Why the syllabus cannot be used, on one line; the package then has none. Null if nothing is wrong with it. */
  badSyllabus: string | null;
}

/**
 * Loads what can be loaded of a package, for a program that reports what is broken and goes on.
 *
 * @param packageDir - The package's folder, which holds `exercises/`.
 * @returns The package with its readable exercises by number, and what could not be read.
 */
export function surveyPackage(packageDir: string): PackageSurvey {
  const exercises: Exercise[] = [];
  const unreadable: UnreadableExercise[] = [];
  for (const id of exerciseFolders(packageDir)) {
    try {
      exercises.push(loadExercise(packageDir, id));
    } catch (error) {
      const dir = path.join(packageDir, 'exercises', id);
      unreadable.push({ id, dir, readme: path.join(dir, 'README.md'), reason: reasonOf(error) });
    }
  }
  let syllabus: Day[] = [];
  let badSyllabus: string | null = null;
  try {
    syllabus = loadSyllabus(packageDir);
  } catch (error) {
    badSyllabus = reasonOf(error);
  }
  const course = { name: path.basename(packageDir), dir: packageDir, exercises, syllabus };
  return { package: course, unreadable, badSyllabus };
}

function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
}
