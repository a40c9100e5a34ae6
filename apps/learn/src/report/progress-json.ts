import type { Course } from '@backend-ts/course';
import { exercisesOf } from '../course.ts';
import { daysInARow } from '../days.ts';
import { countPassed, standingOf, type Standing } from '../standing.ts';
import type { State } from '../state/schema.ts';

/** What `learn progress --json` prints. */
export interface ProgressReport {
  version: 1;
  days: {
    /** Days in a row on which something passed, up to today or yesterday. */
    inARow: number;
    /** Days on which something passed. */
    total: number;
  };
  packages: { package: string; passed: number; total: number }[];
  /** Every exercise of the course, in order; `passedAt` is ISO 8601 in UTC, and null unless passed. */
  exercises: { exercise: string; state: Standing; passedAt: string | null }[];
}

/**
 * Makes the object of `learn progress --json`.
 *
 * @param course - The course.
 * @param state - What is remembered.
 * @param now - The present moment.
 * @returns The report.
 */
export function progressReport(course: Course, state: Readonly<State>, now: Date): ProgressReport {
  return {
    version: 1,
    days: { inARow: daysInARow(state.passDates, now), total: state.passDates.length },
    packages: course.packages.map((one) => ({
      package: one.name,
      passed: countPassed(one.exercises, state),
      total: one.exercises.length,
    })),
    exercises: exercisesOf(course).map((exercise) => {
      const standing = standingOf(exercise, state);
      const passedAt = standing === 'passed' ? (state.exercises[exercise.ref]?.passedAt ?? null) : null;
      return { exercise: exercise.ref, state: standing, passedAt };
    }),
  };
}
