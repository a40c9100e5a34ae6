import { readFileSync } from 'node:fs';
import type { Exercise } from './exercise.ts';
import { hintsOf, type Hint } from './lesson-text.ts';
import { remarksOf, sentenceOf } from './load.ts';

/**
 * Lists all hints of an exercise: those of its lesson, and behind them, where the answer is a suite of tests, which input
 * shows each of the bugs.
 *
 * @returns The hints from the nudge to the nearly there.
 */
export function ladderOf(exercise: Exercise): Hint[] {
  const bugs = exercise.bugs.flatMap(({ file }): Hint[] => {
    const text = readFileSync(file, 'utf8');
    const remarks = remarksOf(text);
    return remarks === null
      ? []
      : [{ summary: `Which input shows this bug? ${sentenceOf(text) ?? ''}`, text: remarks }];
  });
  return [...hintsOf(readFileSync(exercise.readme, 'utf8').replaceAll('\r\n', '\n')), ...bugs];
}
