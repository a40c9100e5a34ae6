import { exitCode } from '../fail.ts';
import { takeHint } from '../hints.ts';
import { hintLines } from '../render/hint.ts';
import type { World } from '../world.ts';

/**
 * Shows the next hint.
 *
 * @param name - The exercise; without it, the current one.
 * @returns The exit code.
 */
export function hint(world: World, name: string | undefined): number {
  const exercise = world.exercise(name);
  const step = takeHint(world, exercise);
  const lines = hintLines(world.terminal, exercise, step);
  const rest = step.total - step.number;
  if (step.hint !== null && rest > 0) {
    lines.push('', `${rest} more: ${world.terminal.command} hint ${exercise.ref}`);
  }
  world.terminal.write(`${lines.join('\n')}\n`);
  if (step.notice !== null) world.terminal.complain(step.notice);
  return exitCode.passed;
}
