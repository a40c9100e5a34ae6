import { readFileSync } from 'node:fs';
import type { Exercise } from './exercise.ts';
import { remarksOf, sentenceOf } from './load.ts';

/** One rung of the ladder of hints. */
export interface Hint {
  /** The question that the hint answers. */
  summary: string;
  /** The answer, as Markdown. */
  text: string;
}

/**
 * Reads the hints of a lesson: each `<details>` of its section "Hints".
 *
 * @param body - The README, with or without its front matter.
 * @returns The hints from the nudge to the nearly there; a part that was not written is an empty text.
 */
export function hintsOf(body: string): Hint[] {
  const [, section = ''] = /^## Hints[ \t]*\r?\n([\s\S]*?)(?=^## |$(?![\s\S]))/m.exec(body) ?? [];
  return [...section.matchAll(/<details>([\s\S]*?)<\/details>/g)].map(([, inside = '']) => {
    const [whole = '', summary = ''] = /<summary>([\s\S]*?)<\/summary>/.exec(inside) ?? [];
    return { summary: summary.trim(), text: inside.replace(whole, '').trim() };
  });
}

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
