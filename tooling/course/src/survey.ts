import path from 'node:path';
import { loadExercise, roomFolders, type CoursePackage, type Exercise } from './load.ts';

/** A room whose README is missing, or holds no usable front matter or title. */
export interface UnreadableRoom {
  id: string;
  dir: string;
  readme: string;
  /** What could not be read, on one line. */
  reason: string;
}

/** A package with its broken rooms set apart. */
export interface PackageSurvey {
  package: CoursePackage;
  unreadable: UnreadableRoom[];
}

/**
 * Loads what can be loaded of a package, for a program that reports what is broken and goes on.
 *
 * @param packageDir - The package's folder, which holds `exercises/`.
 * @returns The package with its readable exercises by number, and the rooms that could not be read.
 */
export function surveyPackage(packageDir: string): PackageSurvey {
  const exercises: Exercise[] = [];
  const unreadable: UnreadableRoom[] = [];
  for (const id of roomFolders(packageDir)) {
    try {
      exercises.push(loadExercise(packageDir, id));
    } catch (error) {
      const dir = path.join(packageDir, 'exercises', id);
      const reason = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
      unreadable.push({ id, dir, readme: path.join(dir, 'README.md'), reason });
    }
  }
  return { package: { name: path.basename(packageDir), dir: packageDir, exercises }, unreadable };
}
