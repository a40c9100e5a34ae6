import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadDecorated } from '@backend-ts/presets/decorators';
import type { Refusal } from '../core/verdict.ts';
import { refusalOf, routeOf, type Importer } from '../run/imports.ts';
import type { NodeJob } from './job.ts';
import type { MockFault } from './mock-lowering.ts';
import { mockOf, mockSource } from './module-mocks.ts';
import { toJavaScript } from './sources.ts';

/**
 * Makes `#exercise/<id>` the answer, whatever file it came from, and keeps the answer from what it may not import.
 *
 * Every run but the first gets modules of its own: `?run=<index>` passes from the test file to all that it imports.
 *
 * @param job - The answer and its exercise.
 * @param onForbidden - Told what the answer may not import.
 */
export function hookModules(job: NodeJob, onForbidden: (refusal: Refusal) => void): void {
  const answerUrl = pathToFileURL(job.answerPath).href;
  const urls = {
    isVariant: job.isVariant,
    solutionFile: pathToFileURL(job.solutionFile).href,
    testFile: pathToFileURL(job.testFile).href,
  };
  const vitestUrl = import.meta.resolve('vitest');
  const mocks = job.mocks !== null;
  if (Object.values(job.sources).some((source) => source.includes('sourceMappingURL=')))
    process.setSourceMapsEnabled(true);
  const refuse = (refusal: Refusal): never => {
    onForbidden(refusal);
    throw new Error(refusal.message);
  };
  registerHooks({
    resolve(specifier, context, nextResolve) {
      const run = runOf(context.parentURL);
      const isAnswer = context.parentURL !== undefined && withoutQuery(context.parentURL) === answerUrl;
      const importer: Importer = { isAnswer, givenFile: job.runs[run]?.givenFile ?? null };
      const route = routeOf(specifier, job, importer);
      if (route.kind === 'refused') return refuse(route.refusal);
      if (route.kind === 'answer') return { url: withRun(answerUrl, run), format: 'module', shortCircuit: true };
      if (route.kind === 'vitest') return { url: vitestUrl, shortCircuit: true };
      const resolved = nextResolve(route.kind === 'given' ? pathToFileURL(route.file).href : specifier, context);
      const refusal = refusalOf(withoutQuery(resolved.url), urls, importer);
      if (refusal !== null) return refuse(refusal);
      const mock = mocks ? mockOf(resolved.url, context.parentURL) : null;
      if (mock) return mock;
      return isCourseFile(resolved.url) ? { ...resolved, url: withRun(resolved.url, run) } : resolved;
    },
    load(url, context, nextLoad) {
      const file = withoutQuery(url);
      if (file === answerUrl) {
        if (job.mocks?.fault) throw asSyntaxError(job.mocks.fault, answerUrl);
        const source = job.sources[job.answerPath] ?? toJavaScript(job.answerText, url);
        return { format: 'module', source, shortCircuit: true };
      }
      const mocked = mocks ? mockSource(url, () => nextLoad(url, context)) : null;
      if (mocked) return mocked;
      const ready = isCourseFile(file) ? job.sources[fileURLToPath(file)] : undefined;
      if (ready !== undefined) return { format: 'module', source: ready, shortCircuit: true };
      return loadDecorated(url) ?? nextLoad(url, context);
    },
  });
}

/**
 * Gives the URL with which a file is loaded for one run.
 *
 * @param url - The file's URL.
 * @param run - The run's index; the first one leaves URLs as they are.
 * @returns The URL, which no other run shares.
 */
export function withRun(url: string, run: number): string {
  return run === 0 || url.includes('?') ? url : `${url}?run=${String(run)}`;
}

/** With a stack that names the line in the answer, as the error of a parser would. */
function asSyntaxError({ message, line }: MockFault, url: string): SyntaxError {
  const error = new SyntaxError(message);
  error.stack = `SyntaxError: ${message}${line === null ? '' : `\n    at ${url}:${line}:1`}`;
  return error;
}

function runOf(url: string | undefined): number {
  return Number(/[?&]run=(\d+)/.exec(url ?? '')?.[1] ?? 0);
}

function withoutQuery(url: string): string {
  return url.replace(/\?.*$/, '');
}

function isCourseFile(url: string): boolean {
  return url.startsWith('file:') && !url.includes('/node_modules/');
}
