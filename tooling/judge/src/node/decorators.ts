import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Exercise } from '@backend-ts/course';
import { hasDecorators, lowered } from '@backend-ts/presets/decorators';

/**
 * Lowers what a test process would load for an exercise, for one that may not start processes.
 *
 * @param exercise - The room.
 * @param answerText - The source of the answer.
 * @returns The JavaScript of each file that has decorators, by its path.
 */
export function lowerAll(exercise: Exercise, answerText: string): Record<string, string> {
  // Pages have no decorators, so no file of the course uses them where a page could run it.
  const files =
    exercise.frontMatter.runtime === 'any'
      ? []
      : globSync('exercises/*/{given,solution,exercise.test,bugs/*}.ts', { cwd: exercise.packageDir });
  const texts = files.map((file): [string, string] => {
    const full = path.join(exercise.packageDir, file);
    return [full, readFileSync(full, 'utf8')];
  });
  return Object.fromEntries(
    [...texts, [exercise.practice, answerText] as [string, string]]
      .filter(([, text]) => hasDecorators(text))
      .map(([file, text]) => [file, lowered(text, pathToFileURL(file).href)]),
  );
}
