import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ladderOf, sentenceOf, type Exercise } from '@backend-ts/course';
import { typeFaultsOf, withTypes, type KnownMistake, type NodeJudge } from '@backend-ts/judge';
import { micromark } from 'micromark';
import ts from 'typescript';
import { resolveInPackage } from '@backend-ts/judge/page/resolve';
import type { ExerciseData } from '@backend-ts/judge/page/exercise-data';
import type { PageChecker } from '@backend-ts/judge/page/checker';

/**
 * Says whether an exercise can be played in a page.
 *
 * @param exercise - The exercise.
 * @returns True if its lesson says that it runs anywhere.
 */
export function isPlayable(exercise: Exercise): boolean {
  return exercise.frontMatter.runtime === 'any';
}

/**
 * Makes the data of an exercise.
 *
 * @param exercise - The exercise.
 * @param judge - The judge on Node, whose reference run says what is expected.
 * @param checker - The compiler of the page.
 * @returns The data, as they are sent to the page.
 */
export async function makeExerciseData(
  exercise: Exercise,
  judge: NodeJudge,
  checker: PageChecker,
): Promise<ExerciseData> {
  const { ref, id, title, kind, packageDir, frontMatter } = exercise;
  const relative = (file: string): string => path.relative(packageDir, file).split(path.sep).join('/');
  const read = (file: string): string => readFileSync(path.join(packageDir, file), 'utf8');
  const reference = await certainReference(exercise, judge);
  const answer = relative(exercise.practice);
  const bugs = exercise.bugs.map(({ id: bug, file }) => ({
    id: bug,
    file: relative(file),
    feedback: sentenceOf(readFileSync(file, 'utf8')) ?? bug,
  }));
  const test = relative(exercise.test);
  const solution = relative(exercise.solution);
  const variants = [...exercise.mistakes, ...exercise.answers].map((variant) => variant.file);
  // What an answer imports is looked up from where the answer will be.
  const imported = [exercise.stub, exercise.solution, ...variants].flatMap((file) =>
    importsOf(relative(file), read).map((name) => resolveInPackage(name, answer)),
  );
  const needed = frontMatter.needs.map((id) => resolveInPackage(`#solution/${id}`, answer));
  const files: Record<string, string> = { 'package.json': manifest(packageDir) };
  const visit = (file: string | null): void => {
    if (file === null || file === answer || file in files || !existsSync(path.join(packageDir, file))) return;
    files[file] = read(file);
    for (const name of importsOf(file, read)) visit(resolveInPackage(name, file));
  };
  for (const file of [test, solution, ...bugs.map((bug) => bug.file), ...imported, ...needed]) visit(file);
  const sources = new Map(exercise.mistakes.map((mistake) => [mistake.id, readFileSync(mistake.file, 'utf8')]));
  /** In the page it is the compiler of the page that an answer's failures come from. */
  const asInPage = ({ id: mistake, feedback, pattern }: KnownMistake): KnownMistake => {
    const findings = checker.check({ ref, id, files, test, answer }, sources.get(mistake) ?? '');
    return { id: mistake, feedback, pattern: withTypes(pattern, typeFaultsOf(findings)) };
  };
  return {
    ref,
    id,
    title,
    kind,
    repeats: frontMatter.repeats,
    stub: readFileSync(exercise.stub, 'utf8'),
    solution,
    given: kind === 'suite' && exercise.given !== null ? relative(exercise.given) : null,
    hints: ladderOf(exercise).map(({ summary, text }) => ({ summary, html: micromark(text) })),
    files,
    test,
    answer,
    expectedTests: reference.tests,
    mistakes: reference.mistakes.map(asInPage),
    bugs,
  };
}

/** A busy machine may stop an answer; a page would then never know that mistake. Suites may also fail only when repeated. */
async function certainReference(exercise: Exercise, judge: NodeJudge) {
  for (let attempt = 0; attempt < 3; attempt++) {
    const reference = await judge.reference(exercise);
    const isCertain = reference.mistakes.every(({ pattern }) => pattern.failures.length > 0);
    if (isCertain || exercise.frontMatter.repeats > 0) return reference;
  }
  throw new Error(`Cannot tell how the mistakes of ${exercise.ref} fail: the machine is too busy. Build again later`);
}

function importsOf(file: string, read: (file: string) => string): string[] {
  return ts.preProcessFile(read(file)).importedFiles.map(({ fileName }) => fileName);
}

/** What resolving needs of it; the rest would only change with every release. */
function manifest(packageDir: string): string {
  const { name, type, imports } = JSON.parse(readFileSync(path.join(packageDir, 'package.json'), 'utf8')) as Record<
    string,
    unknown
  >;
  return JSON.stringify({ name, type, imports });
}
