import { comingDays, type CoursePackage, type Day } from '@backend-ts/course';
import type { Standing } from '@backend-ts/course/progress';
import { standingOf } from '../standing.ts';
import type { State } from '../state/schema.ts';

/** What `learn list --json` prints. */
export interface ListReport {
  version: 1;
  exercises: ListedExercise[];
  /** Days of a syllabus whose exercise is not there yet. */
  coming: ComingDay[];
}

/** One day that is still to come in `learn list --json`. */
interface ComingDay extends Pick<Day, 'id' | 'title' | 'phase' | 'runtime' | 'needs'> {
  package: string;
  state: 'coming';
}

/** One exercise in `learn list --json`. */
interface ListedExercise {
  /** `variable-annotations/01-add`. */
  exercise: string;
  package: string;
  id: string;
  title: string;
  /** An honest estimate. */
  minutes: number;
  concepts: string[];
  state: Standing;
  /** ISO 8601, UTC; null unless passed. */
  passedAt: string | null;
}

/**
 * Makes the object of `learn list --json`.
 *
 * @param packages - The packages, in order.
 * @returns The report.
 */
export function listReport(packages: readonly CoursePackage[], state: Readonly<State>): ListReport {
  return {
    version: 1,
    exercises: packages
      .flatMap((one) => one.exercises)
      .map((exercise) => {
        const standing = standingOf(exercise, state);
        return {
          exercise: exercise.ref,
          package: exercise.package,
          id: exercise.id,
          title: exercise.title,
          minutes: exercise.frontMatter.minutes,
          concepts: exercise.frontMatter.concepts,
          state: standing,
          passedAt: standing === 'passed' ? (state.exercises[exercise.ref]?.passedAt ?? null) : null,
        };
      }),
    coming: packages.flatMap((one) =>
      comingDays(one).map(({ id, title, phase, runtime, needs }) => ({
        package: one.name,
        id,
        title,
        phase,
        runtime,
        needs,
        state: 'coming' as const,
      })),
    ),
  };
}
