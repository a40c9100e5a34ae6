import { exitCode } from '../fail.ts';
import { takeHint } from '../hints.ts';
import { hintLines } from '../render/hint.ts';
import { painted } from '../render/text-style.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Shows the next hint.
 *
 * @param name - The exercise; without it, the current one.
 * @returns The exit code.
 */
export function hint(context: AppContext, name: string | undefined): number {
  const exercise = context.exercise(name);
  const step = takeHint(context, exercise);
  const lines = [
    // Without a name, the exercise is the one of the folder, or the last one: not always the one that is meant.
    painted(context.terminal, 'strong', `${exercise.ref}: ${exercise.title}`),
    ...hintLines(context.terminal, exercise, step),
  ];
  const rest = step.total - step.number;
  if (step.hint !== null && rest > 0) {
    lines.push('', `${rest} more: ${context.terminal.command} hint ${exercise.ref}`);
  }
  context.terminal.write(`${lines.join('\n')}\n`);
  if (step.notice !== null) context.terminal.complain(step.notice);
  return exitCode.passed;
}
