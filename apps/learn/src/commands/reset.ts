import type { Exercise } from '@backend-ts/course';
import { exitCode } from '../fail.ts';
import { resetAnswer } from '../practice.ts';
import type { World } from '../world.ts';

/**
 * Puts the stub back and keeps the old answer beside it.
 *
 * @param name - The exercise, as the student named it.
 * @returns The exit code.
 * @throws {LearnError} If there is no answer, or a file cannot be written.
 */
export function reset(world: World, name: string): number {
  const exercise = world.exercise(name);
  const { kept, notice } = beginAgain(world, exercise);
  const lines = [
    `${world.place(exercise.practice)} is the stub again.`,
    `Your old answer is kept: ${world.place(kept)}`,
  ];
  world.terminal.write(`${lines.join('\n')}\n`);
  if (notice !== null) throw notice;
  return exitCode.passed;
}

/**
 * Resets an answer on the disk and in the state.
 *
 * @returns Where the old answer is, and why the state could not be written, if so.
 * @throws {LearnError} If there is no answer, or a file cannot be written.
 */
export function beginAgain(world: World, exercise: Exercise): { kept: string; notice: Error | null } {
  const kept = resetAnswer(exercise, world.host.now());
  try {
    world.state.update((state) => {
      const record = state.exercises[exercise.ref];
      if (record) Object.assign(record, { passedAt: null, verdict: null, answerSha256: null });
    });
    return { kept, notice: null };
  } catch (error) {
    return { kept, notice: error instanceof Error ? error : new Error(String(error)) };
  }
}
