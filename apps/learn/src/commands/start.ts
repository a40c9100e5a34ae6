import type { Exercise } from '@backend-ts/course';
import { exitCode } from '../fail.ts';
import { placeStub } from '../practice.ts';
import { goalLines, placeLines, type Places } from '../render/goal.ts';
import { painted } from '../render/text-style.ts';
import { blankRecord } from '../state/schema.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Puts the stub into the practice folder and says where things are.
 *
 * @param name - The exercise, as the student named it.
 * @returns The exit code.
 * @throws {LearnError} If there is an answer already, or the file or the state cannot be written.
 */
export function start(context: AppContext, name: string): number {
  const exercise = context.exercise(name);
  placeStub(exercise);
  const { terminal } = context;
  const lines = [
    painted(terminal, 'strong', `${exercise.ref}: ${exercise.title}`),
    ...goalLines(terminal, exercise),
    '',
    ...placeLines(terminal, placesOf(context, exercise)),
    '',
    `Then: ${terminal.command} check ${exercise.ref}`,
  ];
  terminal.write(`${lines.join('\n')}\n`);
  setOut(context, exercise);
  return exitCode.passed;
}

/**
 * Remembers that the student is now working on an exercise.
 *
 * @throws {LearnError} If the state cannot be written.
 */
export function setOut(context: AppContext, exercise: Exercise): void {
  context.state.update((state) => {
    const record = state.exercises[exercise.ref] ?? blankRecord();
    record.startedAt ??= context.platform.now().toISOString();
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
export function placesOf(context: AppContext, exercise: Exercise): Places {
  return {
    readme: context.place(exercise.readme),
    answer: context.place(exercise.practice),
    test: context.place(exercise.test),
    given: exercise.kind === 'suite' && exercise.given !== null ? context.place(exercise.given) : null,
  };
}
