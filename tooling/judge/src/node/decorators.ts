import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { hasDecorators, lowered } from '@backend-ts/presets/decorators';

/**
 * Lowers what a test process would load of a package, for one that may not start processes.
 *
 * @param packageDir - The package's folder.
 * @param answerPath - The path under which the answer is imported.
 * @param answerText - Its source.
 * @returns The JavaScript of each file that has decorators, by its path.
 */
export function lowerAll(packageDir: string, answerPath: string, answerText: string): Record<string, string> {
  const files = globSync('exercises/*/{given,solution,exercise.test,bugs/*}.ts', { cwd: packageDir });
  const texts = files.map((file): [string, string] => {
    const full = path.join(packageDir, file);
    return [full, readFileSync(full, 'utf8')];
  });
  return Object.fromEntries(
    [...texts, [answerPath, answerText] as [string, string]]
      .filter(([, text]) => hasDecorators(text))
      .map(([file, text]) => [file, lowered(text, pathToFileURL(file).href)]),
  );
}
