import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCourse } from '@backend-ts/course';
import { learnMain, type ScratchCourse } from '../scripts/scratch-course.ts';

/**
 * Measures a command that is started anew each time.
 *
 * @param args - What Node runs.
 * @param cwd - Where.
 * @param runs - How often.
 * @returns Milliseconds of each run.
 */
export function measureCommand(args: readonly string[], cwd: string, runs: number): number[] {
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${String(status)}: ${stderr}`);
    return performance.now() - start;
  });
}

/**
 * Measures one-off commands of a student, and what they would use instead.
 *
 * @param course - A course with variable-annotations.
 * @param runs - How often to run each.
 * @returns Milliseconds of each run, by the name of the command.
 */
export function measureCommands({ packageDir }: ScratchCourse, runs: number): Record<string, number[]> {
  mkdirSync(path.join(packageDir, 'practice'), { recursive: true });
  cpSync(path.join(packageDir, 'exercises/01-add/solution.ts'), path.join(packageDir, 'practice/01-add.ts'));
  const config = path.join(packageDir, 'tsconfig.bench.json');
  const bin = (name: string, file: string): string =>
    path.join(fileURLToPath(new URL('.', import.meta.resolve(name))), file);
  writeFileSync(
    config,
    JSON.stringify({ extends: './tsconfig.json', include: [], files: ['exercises/01-add/exercise.test.ts'] }),
  );
  const commands: Record<string, string[]> = {
    'learn check, from cold': [learnMain, 'check', 'variable-annotations/01-add'],
    'vitest run, one file': [bin('vitest', '../vitest.mjs'), 'run', 'exercises/01-add'],
    'tsc --noEmit, one file': [bin('@typescript/native', '../bin/tsc'), '-p', config],
  };
  return Object.fromEntries(
    Object.entries(commands).map(([name, args]) => [name, measureCommand(args, packageDir, runs)]),
  );
}

/** What `learn check --all` costs when every answer is right. */
export interface CheckAllCost {
  exercises: number;
  wallMs: number;
  /** Of all processes together, user and system. */
  cpuMs: number;
}

/**
 * Judges every solution of a package as an answer.
 *
 * @param course - A course with variable-annotations; its practice folder is filled.
 * @returns The cost of the second run: the first one fills the cache of references.
 */
export function measureCheckAll({ root, packageDir }: ScratchCourse): CheckAllCost {
  const exercises = loadCourse(root).packages.flatMap((entry) => entry.exercises);
  mkdirSync(path.join(packageDir, 'practice'), { recursive: true });
  for (const { solution, practice } of exercises) cpSync(solution, practice);
  const run = (): CheckAllCost => {
    const start = performance.now();
    const line = `"${process.execPath}" "${learnMain}" check --all > all.txt || cat all.txt >&2; times`;
    const { stdout, stderr } = spawnSync('sh', ['-c', line], { cwd: packageDir, encoding: 'utf8' });
    const wallMs = performance.now() - start;
    if (stderr !== '') throw new Error(stderr);
    // The second line is that of the children: `0m1.230s 0m0.450s`, user and system.
    const spent = [...(stdout.trim().split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
    const cpuMs = spent.reduce(
      (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
      0,
    );
    return { exercises: exercises.length, wallMs, cpuMs };
  };
  run();
  return run();
}
