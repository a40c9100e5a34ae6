import type { Exercise } from '@backend-ts/course';
import type { HintStep } from '../hints.ts';
import { counted, painted, textWidth, wrapped, type TextStyle } from './text-style.ts';
import { markdownLines } from './markdown.ts';

/**
 * Shows a hint, or says that there are no more and what is left.
 *
 * @param step - The hint and its place on the ladder.
 * @returns Lines for the terminal.
 */
export function hintLines(style: TextStyle, exercise: Exercise, step: HintStep): string[] {
  const width = textWidth(style);
  if (step.hint === null) {
    const had =
      step.total === 0 ? 'This exercise has no hints.' : `You have seen every hint: ${counted(step.total, 'hint')}.`;
    const way = `Read the lesson once more, or look at the solution: ${style.command} diff ${exercise.ref} --give-up`;
    return wrapped(`${had} ${way}`, width);
  }
  const title = wrapped(`Hint ${step.number} of ${step.total}: ${step.hint.summary}`, width);
  return [...title.map((line) => painted(style, 'warn', line)), '', ...markdownLines(style, step.hint.text)];
}
