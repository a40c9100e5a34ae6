import { exitCode } from '../fail.ts';
import { findPackage } from '../names.ts';
import { comingLines, packageLines } from '../render/list.ts';
import { listReport } from '../report/list-json.ts';
import type { World } from '../world.ts';

/**
 * Shows every exercise with its state, and what is still to come.
 *
 * @param world - Where we are.
 * @param name - One package; without it, all of them.
 * @param options - `json`: for programs.
 * @returns The exit code.
 */
export function list(world: World, name: string | undefined, options: { json?: boolean }): number {
  const packages = name === undefined ? world.course.packages : [findPackage(world.course, name)];
  const state = world.state.read();
  if (options.json === true) {
    world.terminal.write(`${JSON.stringify(listReport(packages, state), null, 2)}\n`);
    return exitCode.passed;
  }
  const { terminal } = world;
  const blocks = packages.map((one) =>
    [...packageLines(terminal, one, state, state.lastExercise), ...comingLines(terminal, one)].join('\n'),
  );
  terminal.write(`${blocks.join('\n\n')}\n`);
  return exitCode.passed;
}
