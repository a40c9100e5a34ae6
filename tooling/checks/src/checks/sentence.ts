import { readFileSync } from 'node:fs';
import { sentenceOf, type Variant } from '@backend-ts/course';
import type { Fault } from '../fault.ts';

/**
 * Finds mistakes and bugs that do not say what is wrong with them, and answers that do not say what is special.
 *
 * @param variants - The mistakes, answers or bugs of a room.
 * @returns One fault for each without a first comment, or whose comment is no sentence.
 */
export function checkSentences(variants: readonly Variant[]): Fault[] {
  return variants.flatMap(({ file }) => {
    const sentence = sentenceOf(readFileSync(file, 'utf8'));
    if (sentence === null) {
      const message = 'The file does not begin with a comment that says what it shows';
      return [{ file, line: 1, message, remedy: 'Begin it with a sentence: /** … */' }];
    }
    if (/^[\p{Lu}`]/u.test(sentence) && sentence.endsWith('.')) return [];
    const message = 'The first comment is not a sentence';
    return [
      { file, line: 1, message, remedy: 'Begin it with a capital letter or with code, and end it with a full stop.' },
    ];
  });
}
