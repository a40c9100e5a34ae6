import { examine, withMistake, type LooseError, type RunReport, type Verdict } from '@backend-ts/judge/core';
import type { Run } from '@backend-ts/judge/run/protocol';
import { hasDecorators } from '@backend-ts/presets/has-decorators';
import type { PlayRoom } from '../room.ts';
import type { PageJob } from '../runner/protocol.ts';
import { link, terminalOnly, type Refusal } from './link.ts';
import { createSandbox, type Limits } from './sandbox.ts';
import type { TypesClient } from './types-client.ts';

/** The judge of a page. */
export interface PageJudge {
  /** Starts what the next verdict will need. */
  prepare(): void;
  /**
   * Judges one answer. Never rejects because of what the answer does: that is a verdict.
   *
   * @param room - The room.
   * @param text - The answer.
   * @param isVariant - True for a mistake of the room, which may import the solution. Default false.
   * @returns The verdict, as the terminal gives it, but for advice on style.
   */
  judge(room: PlayRoom, text: string, isVariant?: boolean): Promise<Verdict>;
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
  const sandbox = createSandbox(runnerCode, limits);

  const run = async (
    room: PlayRoom,
    text: string,
    runs: Run[],
    isVariant: boolean,
  ): Promise<[RunReport, ...RunReport[]]> => {
    const modules: PageJob['modules'] = [];
    for (const { givenFile } of runs) {
      const linked = await link(room, text, givenFile, isVariant);
      if ('refusal' in linked) return [reportOf(linked.refusal)];
      modules.push(linked.modules);
    }
    const reports = await sandbox.run({
      id: room.id,
      packageDir: '',
      testFile: room.test,
      answerPath: room.answer,
      answerText: text,
      runs,
      isSuite: room.kind === 'suite',
      isVariant,
      usesSnapshots: true,
      modules,
    });
    const [first] = reports;
    first.forbidden ??= beyondPage(first, room, text);
    return reports;
  };

  return {
    prepare() {
      sandbox.prepare();
    },
    async judge(room, text, isVariant = false) {
      const start = performance.now();
      const durationMs = (): number => performance.now() - start;
      if (text.trim() === '') return nothingThere(durationMs());
      const verdict = await examine(
        room,
        text,
        {
          run: (answer, runs) => run(room, answer, runs, isVariant),
          checkTypes: (answer) => types.check(room, answer),
          expectedTests: () => Promise.resolve(room.expectedTests),
          deadlineMs: limits.deadlineMs,
          remedy: 'reload the page: your answer is kept',
        },
        null,
      );
      sandbox.prepare();
      if (verdict.kind === 'failed' || verdict.kind === 'error')
        return { ...withMistake(verdict, room.mistakes), durationMs: durationMs() };
      return { ...verdict, durationMs: durationMs() };
    },
    close() {
      sandbox.close();
    },
  };
}

/** Why a page could not load what Node can. */
function beyondPage({ loadError }: RunReport, room: PlayRoom, text: string): string | null {
  if (loadError?.name === 'SyntaxError' && hasDecorators(text)) return terminalOnly('uses decorators', room.ref);
  if (loadError?.message.includes('mocker was not initialized') === true)
    return terminalOnly('replaces modules with `vi.mock`', room.ref);
  return null;
}

function nothingThere(durationMs: number): Verdict {
  const message = 'The file is empty: Reset brings the stub back';
  const nothing = { line: null, thrown: null, mistake: null, tests: [], types: [], bugs: [], output: '', durationMs };
  return { kind: 'error', reason: 'missing-export', message, ...nothing };
}

/** What is known of an answer that was not run. */
function reportOf(refusal: Refusal): RunReport {
  const loadError: LooseError | null =
    refusal.kind === 'forbidden'
      ? null
      : {
          name: refusal.kind === 'unreadable' ? refusal.name : 'Error',
          message: refusal.message,
          code: refusal.kind === 'missing' ? 'ERR_MODULE_NOT_FOUND' : null,
          line: null,
        };
  return {
    tests: [],
    skipped: [],
    cut: null,
    during: null,
    loadError,
    lateErrors: [],
    forbidden: refusal.kind === 'forbidden' ? refusal.message : null,
    output: '',
  };
}
