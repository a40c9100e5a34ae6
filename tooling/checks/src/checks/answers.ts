import type { Exercise } from '@backend-ts/course';
import type { Fault } from '../fault.ts';
import { describeVerdict, type RoomVerdicts } from '../judging.ts';

/**
 * Finds right answers that the judge refuses: a student who writes one would be told that it is wrong.
 *
 * @param exercise - The room.
 * @param verdicts - What the judge said.
 * @returns One fault for each answer that does not pass.
 */
export function checkAnswers(exercise: Exercise, { answers }: RoomVerdicts): Fault[] {
  return exercise.answers.flatMap(({ id, file }): Fault[] => {
    const verdict = answers.get(id);
    if (verdict === undefined || verdict.kind === 'passed') return [];
    const message = `The other right answer does not pass: ${describeVerdict(verdict)}`;
    return [{ file, line: null, message, remedy: 'Let the test check what the README promises, and no more.' }];
  });
}
