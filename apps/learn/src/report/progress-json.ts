import { comingDays, type Course, type CoursePackage } from '@backend-ts/course';
import { exercisesOf } from '../course.ts';
import { daysInARow } from '../days.ts';
import { countPassed, nextExercise, standingOf, type Standing } from '../standing.ts';
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
  /** `total` counts the exercises that are there. */
  packages: { package: string; passed: number; total: number; syllabus: SyllabusReport | null }[];
  /** Every exercise of the course, in order; `passedAt` is ISO 8601 in UTC, and null unless passed. */
  exercises: { exercise: string; state: Standing; passedAt: string | null }[];
}

/** How far the student is in a package that goes by days; null in the others. */
interface SyllabusReport {
  /** The numbers of the days that have passed, ascending. */
  done: number[];
  /** How many days there are or will be. */
  days: number;
  /** The first day that is there and has not passed, else the first one that is still to come; null at the end of all. */
  next: { day: number; id: string; isComing: boolean } | null;
}

/**
 * Makes the object of `learn progress --json`.
 *
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
      syllabus: syllabusReport(one, state),
    })),
    exercises: exercisesOf(course).map((exercise) => {
      const standing = standingOf(exercise, state);
      const passedAt = standing === 'passed' ? (state.exercises[exercise.ref]?.passedAt ?? null) : null;
      return { exercise: exercise.ref, state: standing, passedAt };
    }),
  };
}

function syllabusReport(inside: CoursePackage, state: Readonly<State>): SyllabusReport | null {
  const { exercises, syllabus } = inside;
  if (syllabus.length === 0) return null;
  const next = nextExercise(inside, state);
  const day = next ?? comingDays(inside)[0] ?? null;
  return {
    done: exercises.filter((exercise) => standingOf(exercise, state) === 'passed').map(({ number }) => number),
    days: syllabus.length,
    next: day === null ? null : { day: day.number, id: day.id, isComing: next === null },
  };
}
