import type { Verdict } from '@backend-ts/judge';
import type { Check, JudgedContext } from '../check.ts';
import type { Fault } from '../fault.ts';
import { describeVerdict } from '../judging.ts';

/** The reference answer. */
export const solution: Check = {
  name: 'solution',
  holds: 'every solution passes, also in shuffled order',
  run: { judged: checkSolution },
};

/**
 * Finds a solution that does not pass, or not always.
 *
 * @param context - An exercise, judged; the solution's runs are compared with the first.
 * @returns At most one fault.
 */
export function checkSolution({ exercise, verdicts: { solution: runs } }: JudgedContext): Fault[] {
  const file = exercise.solution;
  const [first] = runs;
  if (first?.kind !== 'passed') {
    const why = first === undefined ? 'it was not judged' : describeVerdict(first);
    return [
      {
        file,
        line: null,
        message: `The solution does not pass: ${why}`,
        remedy: `Mend the solution or the test, then run: pnpm learn check ${exercise.ref} --file ${file}`,
      },
    ];
  }
  const odd = runs.findIndex((verdict) => verdict.kind !== 'passed' || namesOf(verdict) !== namesOf(first));
  const other = runs[odd];
  if (other === undefined) return [];
  const what = other.kind === 'passed' ? 'other tests ran than the first time' : describeVerdict(other);
  return [
    {
      file: exercise.test,
      line: null,
      message: `The solution passes once and not always; in run ${odd + 1} of ${runs.length}, in shuffled order: ${what}`,
      remedy: 'Make every test independent of the others, of the clock and of chance.',
    },
  ];
}

function namesOf(verdict: Verdict): string {
  if (verdict.kind === 'not-started') return '';
  return verdict.tests
    .map((test) => test.name)
    .sort()
    .join('\n');
}
