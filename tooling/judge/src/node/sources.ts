import { globSync, readFileSync, statSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Exercise } from '@backend-ts/course';
import { hasDecorators, lowered } from '@backend-ts/presets/decorators';
import { endStatements } from '../run/erased.ts';

const known = new Map<string, { stamp: string; code: string | null }>();

/**
 * Turns TypeScript into JavaScript. V8 has no decorators yet, so files with them are lowered, and end with a source map; all
 * others keep every line and column as they were typed.
 *
 * @param text - The source.
 * @param url - The file's URL, for stack traces.
 * @returns The JavaScript.
 * @throws {SyntaxError} if the source cannot be parsed.
 */
export function toJavaScript(text: string, url: string): string {
  if (hasDecorators(text)) return lowered(text, url);
  const emitWarning = process.emitWarning.bind(process);
  // Node says once that this function is experimental. Students read what a terminal shows, and can do nothing about it.
  process.emitWarning = () => undefined;
  try {
    const stripped = stripTypeScriptTypes(text, { mode: 'strip' });
    return `${endStatements(text, stripped)}\n\n//# sourceURL=${url}`;
  } finally {
    process.emitWarning = emitWarning;
  }
}

/**
 * Lists what the tests of an exercise will make Node load: up to 40 ms, where there is HTTP in it.
 *
 * @param exercise - The exercise.
 * @returns Names of modules such as `node:http`, and of globals that Node loads late; the same for each answer.
 */
export function needsOfNode(exercise: Exercise): string[] {
  const files = [exercise.test, exercise.solution, ...(exercise.given === null ? [] : [exercise.given])];
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
  const modules = [...text.matchAll(/from '(node:[\w/]+)'/g)].map(([, name = '']) => name);
  return [...new Set([...modules, ...(/\b(?:fetch|Request|Response)\b/.test(text) ? ['Response'] : [])])].sort();
}

/**
 * Turns what a test process will load into JavaScript ahead of time: the parser takes longer to load than most answers take,
 * and here it is loaded once.
 *
 * @param exercise - The exercise.
 * @param answerText - The source of the answer.
 * @param mayLower - Whether the test process can lower decorators by itself, for which it has to start a process.
 * @returns The JavaScript of each file by its path, without those that cannot be parsed: let the test process say so.
 */
export function sourcesFor(exercise: Exercise, answerText: string, mayLower: boolean): Record<string, string> {
  const own = [
    exercise.test,
    ...(exercise.given === null ? [] : [exercise.given]),
    ...exercise.bugs.map(({ file }) => file),
  ];
  // Pages have no decorators, so no file of the course uses them where a page could run it.
  const others =
    mayLower || exercise.frontMatter.runtime === 'any'
      ? []
      : globSync('exercises/*/{given,solution}.ts', { cwd: exercise.packageDir }).map((file) =>
          path.join(exercise.packageDir, file),
        );
  const sources: Record<string, string> = {};
  for (const file of [...own, ...others]) {
    const code = ofFile(file);
    if (code !== null) sources[file] = code;
  }
  const answer = parsed(answerText, exercise.practice);
  if (answer !== null) sources[exercise.practice] = answer;
  return sources;
}

function ofFile(file: string): string | null {
  const { mtimeMs, size } = statSync(file);
  const stamp = `${mtimeMs} ${size}`;
  const found = known.get(file);
  if (found?.stamp === stamp) return found.code;
  const code = parsed(readFileSync(file, 'utf8'), file);
  known.set(file, { stamp, code });
  return code;
}

function parsed(text: string, file: string): string | null {
  try {
    return toJavaScript(text, pathToFileURL(file).href);
  } catch {
    return null;
  }
}
