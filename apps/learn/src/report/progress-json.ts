import type { Course } from '@backend-ts/course';
import { outlineOf, reportProgress, type ExerciseStanding, type ProgressReport } from '@backend-ts/course/progress';
import { exercisesOf } from '../course.ts';
import { standingOf } from '../standing.ts';
import type { State } from '../state/schema.ts';

/**
 * Makes the object of `learn progress --json`.
 *
 * @param now - The present moment.
 * @returns The report.
 */
export function progressReport(course: Course, state: Readonly<State>, now: Date): ProgressReport {
  const standings = exercisesOf(course).map((exercise): [string, ExerciseStanding] => {
    const standing = standingOf(exercise, state);
    const passedAt = standing === 'passed' ? (state.exercises[exercise.ref]?.passedAt ?? null) : null;
    return [exercise.ref, { state: standing, passedAt }];
  });
  return reportProgress(outlineOf(course), new Map(standings), state.passDates, now);
}
