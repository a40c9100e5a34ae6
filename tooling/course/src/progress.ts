// How far somebody is: the form of `learn progress --json` and its arithmetic, for the terminal and for the site's pages.
// Nothing of Node here.
import { comingDays } from './curriculum.ts';
import type { Course } from './exercise.ts';

/** How far a student is with an exercise. */
export type Standing = 'not-started' | 'started' | 'passed';

/** What is known of an exercise. */
export interface ExerciseStanding {
  state: Standing;
  /** ISO 8601 in UTC; null unless passed. */
  passedAt: string | null;
}

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
  /** Every exercise of the course, in order. */
  exercises: ({ exercise: string } & ExerciseStanding)[];
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

/** What a report on progress has to know of the course. */
export interface CourseOutline {
  packages: PackageOutline[];
}

/** A package, as far as progress goes. */
interface PackageOutline {
  package: string;
  /** The exercises that are there, in order. */
  exercises: { ref: string; number: number }[];
  /** How many days there are or will be, and the first that is still to come; null where rooms follow no syllabus. */
  syllabus: { days: number; coming: { day: number; id: string } | null } | null;
}

/**
 * Says what a report on progress has to know of a course.
 *
 * @param course - The course.
 * @returns The packages with their exercises, in order.
 */
export function outlineOf(course: Course): CourseOutline {
  return {
    packages: course.packages.map((one) => {
      const [coming] = comingDays(one);
      return {
        package: one.name,
        exercises: one.exercises.map(({ ref, number }) => ({ ref, number })),
        syllabus:
          one.syllabus.length === 0
            ? null
            : {
                days: one.syllabus.length,
                coming: coming === undefined ? null : { day: coming.number, id: coming.id },
              },
      };
    }),
  };
}

/**
 * Reports how far somebody is.
 *
 * @param outline - The course.
 * @param standings - What is known of the exercises, by their refs; one that is not in it is not started.
 * @param passDates - The local dates on which something passed, each once.
 * @param now - The present moment.
 * @returns The object of `learn progress --json`; exercises that the course does not have are left out.
 */
export function reportProgress(
  outline: CourseOutline,
  standings: ReadonlyMap<string, ExerciseStanding>,
  passDates: readonly string[],
  now: Date,
): ProgressReport {
  const standingOf = (ref: string): ExerciseStanding => standings.get(ref) ?? { state: 'not-started', passedAt: null };
  return {
    version: 1,
    days: { inARow: daysInARow(passDates, now), total: passDates.length },
    packages: outline.packages.map(({ package: name, exercises, syllabus }) => {
      const passed = exercises.filter(({ ref }) => standingOf(ref).state === 'passed');
      const open = exercises.find((exercise) => !passed.includes(exercise));
      const next = open === undefined ? null : { day: open.number, id: idOf(open.ref), isComing: false };
      const coming = syllabus?.coming ?? null;
      return {
        package: name,
        passed: passed.length,
        total: exercises.length,
        syllabus: syllabus && {
          done: passed.map(({ number }) => number),
          days: syllabus.days,
          next: next ?? (coming && { ...coming, isComing: true }),
        },
      };
    }),
    exercises: outline.packages
      .flatMap(({ exercises }) => exercises)
      .map(({ ref }) => ({ exercise: ref, ...standingOf(ref) })),
  };
}

/**
 * Names the day of a moment where the student is.
 *
 * @param moment - Any moment.
 * @returns The local date: `2026-11-21`.
 */
export function localDate(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((value) => String(value).padStart(2, '0'))].join('-');
}

/**
 * Counts the days in a row up to now. Today may still be empty: the row then ends yesterday.
 *
 * @param dates - Local dates on which something passed.
 * @param now - The present moment.
 * @returns 0 or more.
 */
export function daysInARow(dates: readonly string[], now: Date): number {
  const known = new Set(dates);
  // Noon is never skipped or repeated by daylight saving.
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate(), 12);
  if (!known.has(localDate(day))) day.setDate(day.getDate() - 1);
  let count = 0;
  for (; known.has(localDate(day)); day.setDate(day.getDate() - 1)) count += 1;
  return count;
}

function idOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}
