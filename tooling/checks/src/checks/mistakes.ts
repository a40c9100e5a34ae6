import type { Check, JudgedContext } from '../check.ts';
import type { Fault } from '../fault.ts';
import { patternOf } from '@backend-ts/judge/core';
import { describeVerdict } from '../judging.ts';

/** The known mistakes. */
export const mistakes: Check = {
  name: 'mistakes',
  holds: 'every mistake fails, in a way of its own by which the judge knows it',
  run: { judged: checkMistakes },
};

/**
 * Finds mistakes that are right, that cannot be judged, or that a student's answer cannot be told from.
 *
 * @returns At most one fault for each mistake.
 */
export function checkMistakes({ exercise, verdicts }: JudgedContext): Fault[] {
  const patterns = new Map<string, string>();
  return exercise.mistakes.flatMap(({ id, file }): Fault[] => {
    const verdict = verdicts.mistakes.get(id);
    const fault = (message: string, remedy: string): Fault[] => [{ file, line: null, message, remedy }];
    if (verdict === undefined) return [];
    if (verdict.kind === 'passed') {
      return fault('The mistake passes', 'Add the test that finds it, or remove it if it is a right answer.');
    }
    const { failures } = patternOf(verdict);
    if (verdict.kind === 'not-started' || (verdict.kind === 'error' && failures.length === 0)) {
      return fault(
        `The mistake does not fail, but cannot be judged: ${describeVerdict(verdict)}`,
        'Make it an answer that runs and is wrong.',
      );
    }
    const pattern = JSON.stringify(failures);
    const twin = patterns.get(pattern);
    if (twin !== undefined) {
      return fault(
        `The mistake fails just as ${twin} does, so nobody can tell them apart: ${failures.join('; ')}`,
        'Add a test that only one of them fails, or remove one.',
      );
    }
    patterns.set(pattern, id);
    if (verdict.mistake?.id === id) return [];
    const matched = verdict.mistake === null ? 'no known mistake' : `the mistake ${verdict.mistake.id}`;
    return fault(
      `The judge takes it for ${matched}`,
      `Look at how it fails: pnpm learn check ${exercise.ref} --json --file ${file}`,
    );
  });
}
