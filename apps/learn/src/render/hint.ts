import type { Exercise } from '@backend-ts/course';
import type { HintStep } from '../hints.ts';
import { counted, painted, textWidth, wrapped, type Look } from './look.ts';
import { markdownLines } from './markdown.ts';

/**
 * Shows a hint, or says that there are no more and what is left.
 *
 * @param step - The hint and its place on the ladder.
 * @returns Lines for the terminal.
 */
export function hintLines(look: Look, exercise: Exercise, step: HintStep): string[] {
  const width = textWidth(look);
  if (step.hint === null) {
    const had =
      step.total === 0 ? 'This exercise has no hints.' : `You have seen every hint: ${counted(step.total, 'hint')}.`;
    const way = `Read the lesson once more, or look at the solution: ${look.command} diff ${exercise.ref} --give-up`;
    return wrapped(`${had} ${way}`, width);
  }
  const title = wrapped(`Hint ${step.number} of ${step.total}: ${step.hint.summary}`, width);
  return [...title.map((line) => painted(look, 'heed', line)), '', ...markdownLines(look, step.hint.text)];
}
