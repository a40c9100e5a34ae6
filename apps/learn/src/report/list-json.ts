import type { Exercise } from '@backend-ts/course';
import { standingOf, type Standing } from '../standing.ts';
import type { State } from '../state/schema.ts';

/** What `learn list --json` prints. */
export interface ListReport {
  version: 1;
  exercises: ListedExercise[];
}

/** One exercise in `learn list --json`. */
export interface ListedExercise {
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
 * @param exercises - The exercises, in order.
 * @param state - What is remembered.
 * @returns The report.
 */
export function listReport(exercises: readonly Exercise[], state: Readonly<State>): ListReport {
  return {
    version: 1,
    exercises: exercises.map((exercise) => {
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
  };
}
