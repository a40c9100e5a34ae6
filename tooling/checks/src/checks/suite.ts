import { readFileSync } from 'node:fs';
import path from 'node:path';
import { remarksOf } from '@backend-ts/course';
import type { Check, ExerciseContext, JudgedContext } from '../check.ts';
import type { Fault } from '../fault.ts';

/** Exercises in writing tests. */
export const suite: Check = {
  name: 'suite',
  holds: 'every planted bug has code to be in, says what shows it, and is noticed by the reference suite',
  run: { exercise: (context) => [...checkSuiteFiles(context), ...checkRemarks(context)], judged: checkBugs },
};

/**
 * Finds an exercise in writing tests that has nothing to test.
 *
 * @param context - An exercise; one of another kind has no fault here.
 * @returns At most one fault.
 */
export function checkSuiteFiles({ exercise }: Pick<ExerciseContext, 'exercise'>): Fault[] {
  if (exercise.kind !== 'suite' || exercise.given !== null) return [];
  return [
    {
      file: path.join(exercise.dir, 'given.ts'),
      line: null,
      message: 'The room has bugs/ but no given.ts to plant them in',
      remedy: 'Write the sound code that the student tests.',
    },
  ];
}

/**
 * Finds bugs that do not tell a student who is stuck which input shows them.
 *
 * @returns One fault for each bug without remarks.
 */
export function checkRemarks({ exercise }: Pick<ExerciseContext, 'exercise'>): Fault[] {
  return exercise.bugs
    .filter(({ file }) => remarksOf(readFileSync(file, 'utf8')) === null)
    .map(({ file }) => ({
      file,
      line: 1,
      message: 'The bug does not say which input shows it, and `learn hint` has nothing to tell',
      remedy: 'Add to its first comment: @remarks Two equal keys show it.',
    }));
}

/**
 * Finds bugs that the reference suite does not notice.
 *
 * @param context - An exercise, judged; one of another kind has no fault here.
 * @returns One fault for each bug; none when the suite does not pass, which is a fault of its own.
 */
export function checkBugs({ exercise, verdicts }: JudgedContext): Fault[] {
  const [first] = verdicts.solution;
  if (exercise.kind !== 'suite' || first?.kind === undefined || first.kind === 'not-started') return [];
  const results = new Map(first.bugs.map((bug) => [bug.id, bug.caught]));
  return exercise.bugs.flatMap(({ id, file }): Fault[] => {
    const caught = results.get(id);
    if (caught === true) return [];
    if (caught === undefined && first.kind !== 'passed') return [];
    const message = caught === false ? 'The reference suite does not notice the bug' : 'The judge did not try the bug';
    return [{ file, line: null, message, remedy: 'Add the test to solution.ts that notices it, or remove the bug.' }];
  });
}
