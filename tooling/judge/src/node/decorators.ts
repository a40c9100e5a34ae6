import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';

/**
 * Says whether a file has decorators, which V8 does not know yet.
 *
 * @param text - Its source.
 * @returns True if it has; also for a text in quotes that looks like one, which does no harm.
 */
export function hasDecorators(text: string): boolean {
  return /(?:^|[\s{;}])@[A-Za-z_$]/m.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));
}

/**
 * Lowers standard decorators. This starts a process.
 *
 * @param text - The source of the file.
 * @param url - Its URL, for the source map.
 * @returns JavaScript that V8 understands, with an inline source map.
 */
export function lowerDecorators(text: string, url: string): string {
  return transformSync(text, { loader: 'ts', target: 'es2022', sourcemap: 'inline', sourcefile: url }).code;
}

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
      .map(([file, text]) => [file, lowerDecorators(text, pathToFileURL(file).href)]),
  );
}
