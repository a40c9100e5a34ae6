// Where an import leads, and what may not be imported: the same for a process of Node and for a page.
import type { Job } from '../core/job.ts';
import type { Refusal } from '../core/verdict.ts';

/** Who imports, in which run. */
export interface Importer {
  /** True for the answer itself. */
  isAnswer: boolean;
  /** What stands in for `#given/<id>` in this run; null for the exercise's own. */
  givenFile: string | null;
}

/** Where an import leads, before any file is looked for. */
export type Route =
  | { kind: 'answer' }
  | { kind: 'vitest' }
  /** A bug, in the place of the code under test. */
  | { kind: 'given'; file: string }
  /** Wherever the package's own rules say. */
  | { kind: 'file' }
  | { kind: 'refused'; refusal: Refusal };

const refusals = {
  vitest: {
    message: 'The answer imports vitest: the tests do that, an answer does not need it',
    remedy: null,
  },
  solution: {
    message: 'The answer imports the solution of its own exercise: write it yourself',
    remedy: { command: 'solution' },
  },
  answers: {
    message: 'The answer imports another answer to its own exercise: write it yourself',
    remedy: { command: 'solution' },
  },
  mistakes: {
    message: 'The answer imports a known mistake of its own exercise: write it yourself',
    remedy: { command: 'solution' },
  },
  test: { message: 'The answer imports its own tests, which import it', remedy: null },
} as const;

/**
 * Says where an import leads.
 *
 * @param specifier - What stands behind `from`.
 * @param job - The answer that is judged.
 * @param importer - Who imports.
 * @returns The way; for all that the judge has no rule for, `file`.
 */
export function routeOf(specifier: string, { id, isSuite }: Pick<Job, 'id' | 'isSuite'>, importer: Importer): Route {
  if (specifier === `#exercise/${id}`) return { kind: 'answer' };
  if (specifier === 'vitest')
    return importer.isAnswer && !isSuite ? { kind: 'refused', refusal: refusals.vitest } : { kind: 'vitest' };
  if (specifier === `#given/${id}` && importer.givenFile !== null) return { kind: 'given', file: importer.givenFile };
  return { kind: 'file' };
}

/**
 * Says whether a file may be loaded while an answer is judged. Nothing but a mistake of the exercise loads its solution, its
 * other answers and its mistakes, through however many files; nothing but the judge loads its tests.
 *
 * @param file - What an import has led to.
 * @param job - The answer that is judged, its files named as `file` is: by paths, or by URLs.
 * @param importer - Who imports.
 * @returns Why not; null if it may.
 */
export function refusalOf(
  file: string,
  { isVariant, solutionFile, testFile }: Pick<Job, 'isVariant' | 'solutionFile' | 'testFile'>,
  { isAnswer }: Importer,
): Refusal | null {
  if (!isVariant) {
    if (file === solutionFile) return refusals.solution;
    const folder = solutionFile.slice(0, solutionFile.lastIndexOf('/') + 1);
    if (file.startsWith(`${folder}answers/`)) return refusals.answers;
    if (file.startsWith(`${folder}mistakes/`)) return refusals.mistakes;
  }
  return file === testFile && isAnswer ? refusals.test : null;
}
