import { readFileSync } from 'node:fs';
import { parseLesson, promiseOf, type Exercise } from '@backend-ts/course';
import { painted, textWidth, wrapped, type Look } from './look.ts';

/**
 * Says what an exercise is for: the sentence under its title, "After this you can …".
 *
 * @returns Lines of prose; none if the lesson has no such sentence.
 */
export function goalLines(look: Look, exercise: Exercise): string[] {
  const { body } = parseLesson(readFileSync(exercise.readme, 'utf8'), exercise.readme);
  const text = promiseOf(body).replaceAll(/(?<!\w)[*_]{1,2}(\S.*?)[*_]{1,2}(?!\w)/g, '$1');
  return text === '' ? [] : wrapped(text, textWidth(look));
}

/** The three files of an exercise, named as the student would. */
export interface Places {
  readme: string;
  answer: string;
  test: string;
  /** The code that is tested, where the answer is the tests; else null. */
  given: string | null;
}

/**
 * Shows where to read, where to write, and what the answer is held against.
 *
 * @param places - The files.
 * @returns Three lines.
 */
export function placeLines(look: Look, places: Places): string[] {
  const rows = [
    ['Read', places.readme],
    ['Write', places.answer],
    places.given === null ? ['Tests', places.test] : ['Code', places.given],
  ] as const;
  return rows.map(([word, file]) =>
    look.plain ? `${word}: ${file}` : `  ${painted(look, 'dim', word.padEnd(6))} ${painted(look, 'place', file)}`,
  );
}
