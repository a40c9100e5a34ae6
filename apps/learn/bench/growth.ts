import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadCourse } from '@backend-ts/course';
import { learnMain, repository, type ScratchCourse } from '../scripts/scratch-course.ts';
import { measureCommand } from './commands.ts';
import { summarise } from './statistics.ts';
import { addAnswers } from './answers.ts';
import { measureWatch } from './watch.ts';

const roomsInPackage = 50;

/** How a course of a certain size behaves; medians, in milliseconds. */
export interface Growth {
  rooms: number;
  loadMs: number;
  listMs: number;
  checkMs: number;
  saveToVerdictMs: number;
}

/**
 * Lays out a course of many rooms, each a copy of the first exercise.
 *
 * @param rooms - How many, a multiple of 50.
 * @returns The course.
 */
function makeLargeCourse(rooms: number): ScratchCourse {
  const root = mkdtempSync(path.join(tmpdir(), 'learn-large-'));
  const model = path.join(repository, 'packages/variable-annotations');
  for (const file of ['pnpm-workspace.yaml', 'tsconfig.base.json', 'package.json']) {
    cpSync(path.join(repository, file), path.join(root, file));
  }
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  for (let number = 0; number < rooms / roomsInPackage; number++) {
    const name = `growth-${String(number + 1).padStart(2, '0')}`;
    const packageDir = path.join(root, 'packages', name);
    mkdirSync(path.join(packageDir, 'practice'), { recursive: true });
    for (const file of ['package.json', 'tsconfig.json']) cpSync(path.join(model, file), path.join(packageDir, file));
    symlinkSync(path.join(model, 'node_modules'), path.join(packageDir, 'node_modules'));
    for (let room = 1; room <= roomsInPackage; room++) {
      const id = `${String(room).padStart(2, '0')}-add`;
      const dir = path.join(packageDir, 'exercises', id);
      cpSync(path.join(model, 'exercises/01-add'), dir, { recursive: true });
      const test = path.join(dir, 'exercise.test.ts');
      writeFileSync(test, readFileSync(test, 'utf8').replace('#exercise/01-add', `#exercise/${id}`));
    }
  }
  return {
    root,
    packageDir: path.join(root, 'packages/growth-01'),
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/**
 * Measures a synthetic course.
 *
 * @param rooms - How many rooms it has.
 * @returns Its times.
 */
export async function measureGrowth(rooms: number): Promise<Growth> {
  const course = makeLargeCourse(rooms);
  const median = (times: number[]): number => summarise(times).medianMs;
  try {
    const loads = Array.from({ length: 5 }, () => {
      const start = performance.now();
      loadCourse(course.root);
      return performance.now() - start;
    });
    const exercise = 'growth-01/01-add';
    const solution = path.join(course.packageDir, 'exercises/01-add/solution.ts');
    const watched = await measureWatch(course, exercise, addAnswers, 9);
    return {
      rooms,
      loadMs: median(loads),
      listMs: median(measureCommand([learnMain, 'list'], course.root, 5)),
      checkMs: median(measureCommand([learnMain, 'check', exercise, '--file', solution], course.root, 5)),
      saveToVerdictMs: median(watched.saves),
    };
  } finally {
    course.remove();
  }
}
