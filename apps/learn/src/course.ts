import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  findCourseRoot,
  packageFolders,
  surveyPackage,
  type Course,
  type CoursePackage,
  type Exercise,
} from '@backend-ts/course';
import { LearnError, exitCode } from './fail.ts';

/** A part of the course that cannot be read. */
export interface Unreadable {
  /** The absolute path of what has to be restored. */
  place: string;
  /** What could not be read, on one line. */
  reason: string;
}

/** The course as far as it can be read, so that one broken lesson does not close the others. */
export interface OpenCourse {
  course: Course;
  unreadable: Unreadable[];
}

/**
 * Finds the course that the student is in.
 *
 * @param from - The folder where the student stands.
 * @param fallback - A folder that is certainly inside a course: the app's own.
 * @returns The absolute path of the course's root.
 * @throws {LearnError} If neither folder is inside a course.
 */
export function courseRoot(from: string, fallback: string): string {
  for (const folder of [from, fallback]) {
    const root = findCourseRoot(folder);
    if (root !== null && existsSync(path.join(root, 'packages'))) return root;
  }
  throw new LearnError(
    `Cannot find the course: there is no folder with pnpm-workspace.yaml and packages/ above ${from}. Go to your clone with cd`,
  );
}

/**
 * Loads every package and every lesson that can be read.
 *
 * @param root - The course's root.
 * @returns The packages in the curriculum's order, and what was left out.
 * @throws {LearnError} If there is no package at all.
 */
export function openCourse(root: string): OpenCourse {
  const surveys = packageFolders(root).map(surveyPackage);
  if (surveys.length === 0) {
    throw new LearnError(
      `Cannot find a package with exercises in ${path.join(root, 'packages')}. Bring them back with: git restore packages`,
      exitCode.couldNotJudge,
    );
  }
  // A package may be laid out before its first lesson is written.
  const packages = surveys.map((survey) => survey.package).filter((one) => one.exercises.length > 0);
  return {
    course: { root, packages },
    unreadable: surveys.flatMap(({ package: { dir }, unreadable, badSyllabus }) => [
      ...unreadable.map((room) => ({ place: room.dir, reason: room.reason })),
      ...(badSyllabus === null ? [] : [{ place: path.join(dir, 'syllabus.json'), reason: badSyllabus }]),
    ]),
  };
}

/**
 * Gives every exercise of a course in one list.
 *
 * @returns Its exercises, package by package.
 */
export function exercisesOf(course: Course): Exercise[] {
  return course.packages.flatMap((one) => one.exercises);
}

/**
 * Finds the package of an exercise.
 *
 * @param exercise - One of its exercises.
 * @returns The package.
 */
export function packageOf(course: Course, exercise: Exercise): CoursePackage {
  const found = course.packages.find((one) => one.name === exercise.package);
  if (found === undefined) throw new Error(`Cannot find the package of ${exercise.ref}`);
  return found;
}
