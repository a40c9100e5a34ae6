import { spawn } from 'node:child_process';
import { LearnError, exitCode } from '../fail.ts';
import { closest, listed } from '../names.ts';
import type { World } from '../world.ts';

/**
 * Runs an example of a lesson, with the student's terminal as its own.
 *
 * @param name - The exercise, as the student named it.
 * @param exampleName - The example; may be left out where there is only one.
 * @returns 0 if the example ended well, else 1.
 * @throws {LearnError} If there is no such example.
 */
export async function run(world: World, name: string, exampleName: string | undefined): Promise<number> {
  const exercise = world.exercise(name);
  const names = exercise.examples.map((one) => one.id);
  if (names.length === 0) throw new LearnError(`${exercise.ref} has no examples`);
  const wanted = exampleName === undefined ? undefined : idOf(exampleName);
  if (wanted === undefined && names.length > 1) {
    throw new LearnError(`Which example of ${exercise.ref}? There are ${listed(names, 'and')}`);
  }
  const example = exercise.examples.find((one) => wanted === undefined || one.id === wanted);
  if (example === undefined) {
    const close = closest(wanted ?? '', names);
    const help = close.length > 0 ? `Did you mean ${listed(close)}?` : `There are ${listed(names, 'and')}`;
    throw new LearnError(`${exercise.ref} has no example '${wanted ?? ''}'. ${help}`);
  }
  // Examples may have decorators, which Node does not know.
  const hooks = import.meta.resolve('@backend-ts/presets/register-decorators');
  const child = spawn(process.execPath, ['--import', hooks, example.file], {
    cwd: exercise.packageDir,
    stdio: 'inherit',
  });
  const ended = new Promise<string | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      resolve(code === 0 ? null : (signal ?? `exit code ${code ?? '?'}`));
    });
  });
  world.host.atExit(() => {
    child.kill();
    return ended;
  });
  const ending = await ended;
  if (ending === null) return exitCode.passed;
  world.terminal.complain(`The example ended with ${ending}.`);
  return exitCode.failed;
}

/** Names an example by what was typed: `rate-limiter`, `project/main`, or a path to the file. */
function idOf(typed: string): string {
  return typed
    .replaceAll('\\', '/')
    .replace(/^(?:.*\bexamples\/|\.\/)/, '')
    .replace(/\.ts$/, '')
    .replace(/\/main$/, '');
}
