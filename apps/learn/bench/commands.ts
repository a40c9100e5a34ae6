import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { learnMain, makeScratchCourse } from '../scripts/scratch-course.ts';

/**
 * Measures one-off commands, each started anew.
 *
 * @param runs - How often to run each.
 * @returns Milliseconds of each run, by the name of the command; the last two are what a student would use instead.
 */
export function measureCommands(runs: number): Record<string, number[]> {
  const course = makeScratchCourse('variable-annotations');
  const { packageDir } = course;
  const solution = path.join(packageDir, 'exercises/01-add/solution.ts');
  const config = path.join(packageDir, 'tsconfig.bench.json');
  const bin = (name: string, file: string): string =>
    path.join(fileURLToPath(new URL('.', import.meta.resolve(name))), file);
  writeFileSync(
    config,
    JSON.stringify({ extends: './tsconfig.json', include: [], files: ['exercises/01-add/exercise.test.ts'] }),
  );
  const commands: Record<string, string[]> = {
    'learn list': [learnMain, 'list'],
    'learn check': [learnMain, 'check', 'variable-annotations/01-add', '--file', solution],
    'vitest run': [bin('vitest', '../vitest.mjs'), 'run', 'exercises/01-add'],
    'tsc --noEmit': [bin('@typescript/native', '../bin/tsc'), '-p', config],
  };
  const times: Record<string, number[]> = {};
  for (const [name, args] of Object.entries(commands)) {
    times[name] = Array.from({ length: runs }, () => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { cwd: packageDir, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} ended with ${String(status)}: ${stderr}`);
      return performance.now() - start;
    });
  }
  course.remove();
  return times;
}
