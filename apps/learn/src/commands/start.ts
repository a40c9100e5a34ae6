import type { Exercise } from '@backend-ts/course';
import { exitCode } from '../fail.ts';
import { placeStub } from '../practice.ts';
import { goalLines, placeLines, type Places } from '../render/goal.ts';
import { painted } from '../render/look.ts';
import { blankRecord } from '../state/schema.ts';
import type { World } from '../world.ts';

/**
 * Puts the stub on the desk and says where things are.
 *
 * @param name - The exercise, as the student named it.
 * @returns The exit code.
 * @throws {LearnError} If there is an answer already, or the file or the state cannot be written.
 */
export function start(world: World, name: string): number {
  const exercise = world.exercise(name);
  placeStub(exercise);
  const { terminal } = world;
  const lines = [
    painted(terminal, 'strong', `${exercise.ref}: ${exercise.title}`),
    ...goalLines(terminal, exercise),
    '',
    ...placeLines(terminal, placesOf(world, exercise)),
    '',
    `Then: ${terminal.command} check ${exercise.ref}`,
  ];
  terminal.write(`${lines.join('\n')}\n`);
  setOut(world, exercise);
  return exitCode.passed;
}

/**
 * Remembers that the student is now working on an exercise.
 *
 * @throws {LearnError} If the state cannot be written.
 */
export function setOut(world: World, exercise: Exercise): void {
  world.state.update((state) => {
    const record = state.exercises[exercise.ref] ?? blankRecord();
    record.startedAt ??= world.host.now().toISOString();
    state.exercises[exercise.ref] = record;
    state.lastExercise = exercise.ref;
    state.lastPackage = exercise.package;
  });
}

/**
 * Names the three files of an exercise.
 *
 * @returns Paths as the student would type them.
 */
export function placesOf(world: World, exercise: Exercise): Places {
  return {
    readme: world.place(exercise.readme),
    answer: world.place(exercise.practice),
    test: world.place(exercise.test),
    given: exercise.kind === 'suite' && exercise.given !== null ? world.place(exercise.given) : null,
  };
}
