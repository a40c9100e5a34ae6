import { exitCode } from '../fail.ts';
import { findPackage } from '../names.ts';
import { comingLines, packageLines } from '../render/list.ts';
import { listReport } from '../report/list-json.ts';
import type { AppContext } from '../app-context.ts';

/**
 * Shows every exercise with its state, and what is still to come.
 *
 * @param context - Where we are.
 * @param name - One package; without it, all of them.
 * @param options - `json`: for programs.
 * @returns The exit code.
 */
export function list(context: AppContext, name: string | undefined, options: { json?: boolean }): number {
  const packages = name === undefined ? context.course.packages : [findPackage(context.course, name)];
  const state = context.state.read();
  if (options.json === true) {
    context.terminal.write(`${JSON.stringify(listReport(packages, state), null, 2)}\n`);
    return exitCode.passed;
  }
  const { terminal } = context;
  const blocks = packages.map((one) =>
    [...packageLines(terminal, one, state, state.lastExercise), ...comingLines(terminal, one)].join('\n'),
  );
  terminal.write(`${blocks.join('\n\n')}\n`);
  return exitCode.passed;
}
