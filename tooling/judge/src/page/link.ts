import type { Job } from '../core/job.ts';
import type { Refusal } from '../core/verdict.ts';
import { withEndedStatements } from '../run/erased.ts';
import { refusalOf, routeOf } from '../run/imports.ts';
import { init, parse } from 'es-module-lexer/js';
import { transform } from 'sucrase';
import type { LinkedModule } from './job.ts';
import { resolveInPackage } from './resolve.ts';

/** What is linked: an answer, in one of its runs. */
export type LinkedJob = Pick<
  Job,
  'id' | 'isSuite' | 'isVariant' | 'testFile' | 'solutionFile' | 'answerPath' | 'answerText'
> & {
  /** Sources by their path in the package. */
  files: Readonly<Record<string, string>>;
  /** Stands in for `#given/<id>`; null for the exercise's own. */
  givenFile: string | null;
};

/** Why an answer cannot be run at all. */
export type Unlinked =
  | { kind: 'forbidden'; refusal: Refusal }
  | { kind: 'unreadable'; message: string }
  | { kind: 'missing'; message: string };

/** The modules of one run, or the reason that there is none. */
export type Linked = { modules: LinkedModule[] } | { unlinked: Unlinked };

/**
 * Finds and links everything that one run imports, from the test on.
 *
 * @param job - The answer and its run.
 * @returns The modules, those that are imported before those that import them.
 */
export async function link(job: LinkedJob): Promise<Linked> {
  await init();
  const done = new Set<string>();
  const modules: LinkedModule[] = [];

  const visit = (file: string, path: readonly string[]): void => {
    if (done.has(file)) return;
    if (path.includes(file)) throw new UnlinkedError({ kind: 'missing', message: `${file} imports itself` });
    const source = file === job.answerPath ? job.answerText : job.files[file];
    if (source === undefined) throw new UnlinkedError({ kind: 'missing', message: `Cannot find module '${file}'` });
    const module = linkOne(job, file, source);
    for (const part of module.parts)
      if (typeof part === 'object' && part.file !== null) visit(part.file, [...path, file]);
    done.add(file);
    modules.push(module);
  };

  try {
    visit(job.testFile, []);
    return { modules };
  } catch (error) {
    if (error instanceof UnlinkedError) return { unlinked: error.why };
    throw error;
  }
}

/**
 * Says that a page cannot judge an answer, which a terminal can.
 *
 * @param what - What the answer does: `imports 'node:fs'`.
 * @returns The refusal.
 */
export function terminalOnly(what: string): Refusal {
  return { message: `The answer ${what}, which a page does not have`, remedy: { command: 'terminal' } };
}

class UnlinkedError extends Error {
  readonly why: Unlinked;
  constructor(why: Unlinked) {
    super(why.kind);
    this.why = why;
  }
}

function linkOne(job: LinkedJob, file: string, source: string): LinkedModule {
  const code = toJavaScript(source);
  const parts: LinkedModule['parts'] = [];
  let end = 0;
  for (const found of importsIn(file, code)) {
    if (found.type === 'import-meta' || found.specifier === undefined) continue;
    const target = targetOf(job, file, found.specifier);
    // Of an import() the place takes in the quotes, of a statement it does not.
    const quote = found.type === 'dynamic' ? 1 : 0;
    parts.push(code.slice(end, found.start + quote), { file: target });
    end = found.end - quote;
  }
  parts.push(code.slice(end));
  return { file, parts };
}

function importsIn(file: string, code: string): ReturnType<typeof parse>[0] {
  try {
    return parse(code, file)[0];
  } catch (error) {
    throw new UnlinkedError({ kind: 'unreadable', message: messageOf(error) });
  }
}

function toJavaScript(source: string): string {
  try {
    return transform(withEndedStatements(source), {
      transforms: ['typescript'],
      disableESTransforms: true,
      preserveDynamicImport: true,
      // As Node does it: only what is marked as a type goes away.
      keepUnusedImports: true,
    }).code;
  } catch (error) {
    throw new UnlinkedError({ kind: 'unreadable', message: messageOf(error) });
  }
}

/** The file that is imported; null for vitest. */
function targetOf(job: LinkedJob, file: string, specifier: string): string | null {
  const importer = { isAnswer: file === job.answerPath, givenFile: job.givenFile };
  const route = routeOf(specifier, job, importer);
  if (route.kind === 'refused') throw new UnlinkedError({ kind: 'forbidden', refusal: route.refusal });
  if (route.kind === 'answer') return job.answerPath;
  if (route.kind === 'vitest') return null;
  const target = route.kind === 'given' ? route.file : resolveInPackage(specifier, file);
  if (target === null) {
    if (specifier.startsWith('node:'))
      throw new UnlinkedError({ kind: 'forbidden', refusal: terminalOnly(`imports '${specifier}'`) });
    throw new UnlinkedError({ kind: 'missing', message: `Cannot find module '${specifier}'` });
  }
  const refusal = refusalOf(target, job, importer);
  if (refusal !== null) throw new UnlinkedError({ kind: 'forbidden', refusal });
  return target;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
