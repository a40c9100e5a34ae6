import type { Exercise } from '@backend-ts/course';
import { LearnError, exitCode } from '../fail.ts';
import { hasAnswer, readSource } from '../practice.ts';
import { diffReport } from '../render/diff.ts';
import { standingOf } from '../standing.ts';
import type { World } from '../world.ts';

/**
 * Shows the student's answer against the solution.
 *
 * @param world - Where we are.
 * @param name - The exercise; without it, the current one.
 * @param options - `giveUp`: also before the answer has passed.
 * @returns The exit code.
 * @throws {LearnError} If there is no answer, or it has not passed and the student has not given up.
 */
export function diff(world: World, name: string | undefined, options: { giveUp?: boolean }): number {
  const exercise = world.exercise(name);
  world.terminal.write(`${solutionLines(world, exercise, options.giveUp === true).join('\n')}\n`);
  return exitCode.passed;
}

/**
 * Compares the student's answer with the solution.
 *
 * @param world - Where we are.
 * @param exercise - The exercise.
 * @param hasGivenUp - Whether the student wants it before a pass.
 * @returns Lines for the terminal.
 * @throws {LearnError} If there is no answer, or it has not passed and the student has not given up.
 */
export function solutionLines(world: World, exercise: Exercise, hasGivenUp: boolean): string[] {
  if (!hasAnswer(exercise)) {
    throw new LearnError(
      `Cannot compare ${exercise.ref}: there is no answer yet. Begin with: learn start ${exercise.ref}`,
    );
  }
  if (standingOf(exercise, world.state.read()) !== 'passed' && !hasGivenUp) {
    throw new LearnError(
      `The solution to ${exercise.ref} opens when your answer passes: learn check ${exercise.ref}. To see it before that: learn diff ${exercise.ref} --give-up`,
    );
  }
  return diffReport(world.terminal, readSource(exercise.practice), readSource(exercise.solution));
}
