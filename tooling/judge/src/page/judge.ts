import { hasDecorators } from '@backend-ts/presets/has-decorators';
import { withMistake } from '../core/decide.ts';
import { examine } from '../core/examine.ts';
import type { Run } from '../core/job.ts';
import type { JudgingOptions } from '../core/judge.ts';
import { emptyReport, type RunReport } from '../core/report.ts';
import type { Refusal, Verdict } from '../core/verdict.ts';
import type { ExerciseData } from './exercise-data.ts';
import { createFrameSandbox, type Limits } from './frame-sandbox.ts';
import type { PageJob } from './job.ts';
import { link, terminalOnly, type Unlinked } from './link.ts';
import type { TypesClient } from './types-client.ts';

/** The judge of a page. */
export interface PageJudge {
  /** Starts what the next verdict will need. */
  prepare(): void;
  /**
   * Judges one answer. Never rejects because of what the answer does: that is a verdict.
   *
   * @param exercise - What it answers.
   * @param text - The answer.
   * @param options - How it is judged.
   * @returns The verdict, as the terminal gives it, but for advice on style.
   */
  judge(exercise: ExerciseData, text: string, options?: JudgingOptions): Promise<Verdict>;
  close(): void;
}

const limits: Limits = { deadlineMs: 5000, silenceMs: 3000, startMs: 10_000 };

/**
 * Creates a judge.
 *
 * @param runnerCode - The script of the workers in which answers run.
 * @param types - Checks types.
 * @returns The judge; it starts nothing yet.
 */
export function createPageJudge(runnerCode: string, types: TypesClient): PageJudge {
  const sandbox = createFrameSandbox(runnerCode, limits);

  const run = async (
    exercise: ExerciseData,
    text: string,
    isVariant: boolean,
    runs: Run[],
  ): Promise<[RunReport, ...RunReport[]]> => {
    const job = {
      id: exercise.id,
      packageDir: '',
      testFile: exercise.test,
      solutionFile: exercise.solution,
      answerPath: exercise.answer,
      answerText: text,
      runs,
      isSuite: exercise.kind === 'suite',
      isVariant,
      usesSnapshots: true,
    };
    const modules: PageJob['modules'] = [];
    for (const { givenFile } of runs) {
      const linked = await link({ ...job, files: exercise.files, givenFile });
      if ('unlinked' in linked) return [reportOf(linked.unlinked)];
      modules.push(linked.modules);
    }
    const reports = await sandbox.run({ ...job, modules });
    const [first] = reports;
    first.forbidden ??= beyondPage(first, text);
    return reports;
  };

  return {
    prepare() {
      sandbox.prepare();
    },
    async judge(exercise, text, { isVariant = false, shuffleSeed } = {}) {
      const start = performance.now();
      const host = {
        run: (answer: string, runs: Run[]) => run(exercise, answer, isVariant, runs),
        checkTypes: (answer: string) => types.check(exercise, answer),
        // A page has no mocker: the first run says so, and there is no other.
        replacesModules: () => Promise.resolve(false),
        expectedTests: () => Promise.resolve(exercise.expectedTests),
        deadlineMs: limits.deadlineMs,
      };
      const verdict = await examine(exercise, text, host, shuffleSeed ?? null);
      sandbox.prepare();
      const durationMs = performance.now() - start;
      if (verdict.kind === 'failed' || verdict.kind === 'error')
        return { ...withMistake(verdict, exercise.mistakes), durationMs };
      return { ...verdict, durationMs };
    },
    close() {
      sandbox.close();
    },
  };
}

/** Why a page could not load what Node can. */
function beyondPage({ loadError }: RunReport, text: string): Refusal | null {
  if (loadError?.name === 'SyntaxError' && hasDecorators(text)) return terminalOnly('uses decorators');
  if (loadError?.message.includes('mocker was not initialized') === true)
    return terminalOnly('replaces modules with `vi.mock`');
  return null;
}

/** What is known of an answer that was not run. */
function reportOf(unlinked: Unlinked): RunReport {
  if (unlinked.kind === 'forbidden') return emptyReport({ forbidden: unlinked.refusal });
  const isMissing = unlinked.kind === 'missing';
  return emptyReport({
    loadError: {
      name: isMissing ? 'Error' : 'SyntaxError',
      message: unlinked.message,
      code: isMissing ? 'ERR_MODULE_NOT_FOUND' : null,
      line: null,
    },
  });
}
