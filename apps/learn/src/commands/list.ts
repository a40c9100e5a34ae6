import { findPackage } from '../names.ts';
import { packageLines } from '../render/list.ts';
import { listReport } from '../report/list-json.ts';
import type { World } from '../world.ts';

/**
 * Shows every exercise with its state.
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
    const exercises = packages.flatMap((one) => one.exercises);
    world.terminal.write(`${JSON.stringify(listReport(exercises, state), null, 2)}\n`);
    return 0;
  }
  const blocks = packages.map((one) => packageLines(world.terminal, one, state, state.lastExercise).join('\n'));
  world.terminal.write(`${blocks.join('\n\n')}\n`);
  return 0;
}
