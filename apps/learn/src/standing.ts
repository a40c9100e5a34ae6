import path from 'node:path';
import type { Course, CoursePackage, Exercise } from '@backend-ts/course';
import type { Standing } from '@backend-ts/course/progress';
import { exercisesOf } from './course.ts';
import { hasAnswer, savedAt } from './practice.ts';
import { blankRecord, type ExerciseRecord, type State } from './state/schema.ts';

/**
 * Says how far the student is with an exercise: the practice file decides whether it is started, the last verdict
 * whether it is passed.
 *
 * @returns The standing. An answer that fails now is `started`, whatever it was before.
 */
export function standingOf(exercise: Exercise, state: Readonly<State>): Standing {
  if (!hasAnswer(exercise)) return 'not-started';
  return (state.exercises[exercise.ref]?.passedAt ?? null) === null ? 'started' : 'passed';
}

/**
 * Counts what has passed.
 *
 * @param exercises - Some exercises.
 * @returns How many of them have passed.
 */
export function countPassed(exercises: readonly Exercise[], state: Readonly<State>): number {
  return exercises.filter((exercise) => standingOf(exercise, state) === 'passed').length;
}

/**
 * Picks what to do next in a package.
 *
 * @param after - Look behind this exercise first, and from the beginning only when nothing is left there.
 * @returns The first exercise that has not passed, or null if all have, or only `after` is left.
 */
export function nextExercise(inside: CoursePackage, state: Readonly<State>, after?: Exercise): Exercise | null {
  const open = inside.exercises.filter(
    (exercise) => exercise.ref !== after?.ref && standingOf(exercise, state) !== 'passed',
  );
  return open.find((exercise) => exercise.number > (after?.number ?? -1)) ?? open[0] ?? null;
}

/**
 * Finds the package of a folder.
 *
 * @param folder - An absolute path.
 * @returns The package that the folder is in, or null.
 */
export function packageAt(course: Course, folder: string): CoursePackage | null {
  return course.packages.find((one) => isInside(folder, one.dir)) ?? null;
}

/**
 * Finds the exercise of a folder.
 *
 * @param folder - An absolute path.
 * @returns The exercise that the folder is in, or null.
 */
export function exerciseAt(course: Course, folder: string): Exercise | null {
  return exercisesOf(course).find((exercise) => isInside(folder, exercise.dir)) ?? null;
}

/**
 * Works out from the practice files alone what there is to remember.
 *
 * @returns A record for each exercise with an answer: started when the file was last saved, not judged.
 */
export function recordsFromPractice(course: Course): Record<string, ExerciseRecord> {
  const records: Record<string, ExerciseRecord> = {};
  for (const exercise of exercisesOf(course)) {
    const moment = savedAt(exercise);
    if (moment) records[exercise.ref] = blankRecord(moment.toISOString());
  }
  return records;
}

function isInside(folder: string, outer: string): boolean {
  const relative = path.relative(outer, folder);
  return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
}
