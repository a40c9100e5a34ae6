import { readFileSync } from 'node:fs';
import { sentenceOf } from '@backend-ts/course';
import type { Check, ExerciseContext } from '../check.ts';
import type { Fault } from '../fault.ts';

/** What a student reads of a mistake, an answer or a bug. */
export const sentence: Check = {
  name: 'sentence',
  holds: 'every mistake, other answer and bug begins with a sentence that says what it shows',
  run: { exercise: checkSentences },
};

/**
 * Finds mistakes and bugs that do not say what is wrong with them, and answers that do not say what is special.
 *
 * @returns One fault for each without a first comment, or whose comment is no sentence.
 */
export function checkSentences({ exercise }: Pick<ExerciseContext, 'exercise'>): Fault[] {
  const { mistakes, answers, bugs } = exercise;
  return [...mistakes, ...answers, ...bugs].flatMap(({ file }) => {
    const said = sentenceOf(readFileSync(file, 'utf8'));
    if (said === null) {
      const message = 'The file does not begin with a comment that says what it shows';
      return [{ file, line: 1, message, remedy: 'Begin it with a sentence: /** … */' }];
    }
    if (/^[\p{Lu}`]/u.test(said) && said.endsWith('.')) return [];
    const message = 'The first comment is not a sentence';
    return [
      { file, line: 1, message, remedy: 'Begin it with a capital letter or with code, and end it with a full stop.' },
    ];
  });
}
