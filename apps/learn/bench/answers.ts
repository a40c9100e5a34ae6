import { readFileSync } from 'node:fs';
import path from 'node:path';
import { repository } from '../scripts/scratch-course.ts';
import type { WatchedAnswer } from './watch.ts';

/** A right answer to `add`, a wrong one, and one with wrong types. */
export const addAnswers: WatchedAnswer[] = [
  { text: 'export function add(a: number, b: number): number {\n  return a + b;\n}\n', shows: 'Passed' },
  { text: 'export function add(a: number, b: number): number {\n  return a - b;\n}\n', shows: 'Not yet' },
  { text: 'export function add(a: any, b: any): any {\n  return a + b;\n}\n', shows: 'Not yet' },
];

/** The exercise whose tests start a server of their own for many of their cases. */
export const serverExercise = 'unittests-and-integration-tests/22-build-github-client';

/**
 * Gives the right answer to the exercise with servers.
 *
 * @returns The solution.
 */
export function serverAnswers(): WatchedAnswer[] {
  const [packageName = '', id = ''] = serverExercise.split('/');
  const text = readFileSync(path.join(repository, 'packages', packageName, 'exercises', id, 'solution.ts'), 'utf8');
  return [{ text, shows: 'Passed' }];
}
