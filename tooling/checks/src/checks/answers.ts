import type { Check, JudgedContext } from '../check.ts';
import type { Fault } from '../fault.ts';
import { describeVerdict } from '../judging.ts';

/** The other right answers. */
export const answers: Check = {
  name: 'answers',
  holds: 'every other right answer passes',
  run: { judged: checkAnswers },
};

/**
 * Finds right answers that the judge refuses: a student who writes one would be told that it is wrong.
 *
 * @returns One fault for each answer that does not pass.
 */
export function checkAnswers({ exercise, verdicts }: JudgedContext): Fault[] {
  return exercise.answers.flatMap(({ id, file }): Fault[] => {
    const verdict = verdicts.answers.get(id);
    if (verdict === undefined || verdict.kind === 'passed') return [];
    const message = `The other right answer does not pass: ${describeVerdict(verdict)}`;
    return [{ file, line: null, message, remedy: 'Let the test check what the README promises, and no more.' }];
  });
}
