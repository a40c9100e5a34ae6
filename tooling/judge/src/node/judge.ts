import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findCourseRoot, inLanes, type Exercise } from '@backend-ts/course';
import { withMistake } from '../core/decide.ts';
import { examine, isClean, lanes, plainRun, type Host, type Subject } from '../core/examine.ts';
import type { Run } from '../core/job.ts';
import type { Judge, JudgingOptions } from '../core/judge.ts';
import { patternOf } from '../core/pattern.ts';
import type { KnownMistake, RunReport, TypesReport } from '../core/report.ts';
import type { Verdict } from '../core/verdict.ts';
import { createAdvice } from './advice.ts';
import { lowerMocks, type MockingAnswer } from './mock-lowering.ts';
import type { Permissions } from './permissions.ts';
import { keyOf, readVariants, ReferenceCache, type Reference } from './reference.ts';
import { needsOfNode, sourcesFor } from './sources.ts';
import { createTestRunner } from './test-runner.ts';
import { createTypes } from './types.ts';

/** How long the compiler may take, in milliseconds. It never runs for ever, but on a slow machine it is slow. */
const compilerLimitMs = 40_000;

/** How a judge is set up. */
export interface JudgeOptions {
  /** How long the tests of one answer may take, in milliseconds, unless its exercise says longer. Default 5 000. */
  deadlineMs?: number;
  /** Keep processes warm for the next answer, as a watching session wants. Default true. */
  keepWarm?: boolean;
  /** Look for style advice after a pass. Default true. */
  advice?: boolean;
  /**
   * Keep every answer from writing, from starting processes, from the network, and from reading outside of the course: for
   * answers that somebody else wrote. Answers that could run in a page are always kept from that. Default false.
   */
  sandbox?: boolean;
  /** How types are checked: by a compiler that stays, which falls back to the plain command by itself. Default `resident`. */
  compiler?: 'resident' | 'tsc';
  /** Where references and compiled code are kept. Default: `node_modules/.cache/backend-ts` of the course. */
  cacheDir?: string;
}

/** The judge on Node, with what the course checks need beyond judging. */
export interface NodeJudge extends Judge {
  /** Starts what every answer needs, while the caller still finds out which exercise it is. */
  prepare(): void;

  /**
   * Tells what the judge knows of an exercise before it looks at an answer, for a judge elsewhere: in a page.
   *
   * @param exercise - The exercise.
   * @returns The tests that ran for the solution, and how each known mistake fails.
   */
  reference(exercise: Exercise): Promise<{ tests: string[] | null; mistakes: KnownMistake[] }>;
}

/**
 * Creates a judge. It starts processes when it needs them; `close` ends them.
 *
 * @param options - How long answers may take, and what is kept.
 * @returns The judge.
 */
export function createJudge(options: JudgeOptions = {}): NodeJudge {
  const { deadlineMs = 5000, keepWarm = true, advice: wantsAdvice = true, sandbox = false } = options;
  const courseRoot = findCourseRoot(import.meta.dirname) ?? '.';
  const cacheDir = options.cacheDir ?? path.join(courseRoot, 'node_modules/.cache/backend-ts');
  const codeCache = path.join(cacheDir, 'code');
  const runner = createTestRunner(codeCache, courseRoot);
  const types = createTypes(codeCache, Math.max(deadlineMs * 2, compilerLimitMs), options.compiler ?? 'resident');
  const advice = createAdvice(codeCache);
  const references = new ReferenceCache(path.join(cacheDir, 'reference'));
  const underway = new Map<string, Promise<Reference>>();
  try {
    mkdirSync(codeCache, { recursive: true });
  } catch {
    // Without a cache everything works, only slower.
  }

  const deadlineOf = ({ frontMatter: { deadline } }: Exercise): number =>
    deadline === undefined ? deadlineMs : Math.max(deadlineMs, deadline * 1000);

  /** What can run in a page needs no permissions, so it gets none. */
  const permissionsOf = (exercise: Exercise): Permissions => ({
    isSandboxed: sandbox || (exercise.kind === 'code' && exercise.frontMatter.runtime === 'any'),
    packageDir: exercise.packageDir,
    needsLoopback: exercise.kind === 'suite' || exercise.frontMatter.loopback,
  });

  const run = (
    exercise: Exercise,
    text: string,
    isVariant: boolean,
    runs: Run[],
  ): Promise<[RunReport, ...RunReport[]]> =>
    runner.run(permissionsOf(exercise), async () => {
      const mocks = await mocksOf(exercise, text);
      const sources = sourcesFor(exercise, text, !permissionsOf(exercise).isSandboxed);
      if (mocks !== null) sources[exercise.practice] = mocks.code;
      return {
        id: exercise.id,
        packageDir: exercise.packageDir,
        testFile: exercise.test,
        solutionFile: exercise.solution,
        answerPath: exercise.practice,
        answerText: text,
        runs,
        isSuite: exercise.kind === 'suite',
        isVariant,
        usesSnapshots: text.includes('Snapshot') || readFileSync(exercise.test, 'utf8').includes('Snapshot'),
        sources,
        mocks,
        deadlineMs: deadlineOf(exercise),
      };
    });

  const mocksOf = (exercise: Exercise, text: string): Promise<MockingAnswer | null> =>
    exercise.kind === 'suite' ? lowerMocks(text, exercise.practice) : Promise.resolve(null);

  const checkTypes = (exercise: Exercise, text: string): Promise<TypesReport> =>
    types.check({
      packageDir: exercise.packageDir,
      id: exercise.id,
      testFile: exercise.test,
      answerText: text,
    });

  const reference = (exercise: Exercise): Promise<Reference> => {
    const known = references.get(exercise, keyOf(exercise));
    if (known) return Promise.resolve(known);
    const pending = underway.get(exercise.dir);
    if (pending) return pending;
    const made = makeReference(exercise).finally(() => underway.delete(exercise.dir));
    underway.set(exercise.dir, made);
    return made;
  };

  const makeReference = async (exercise: Exercise): Promise<Reference> => {
    if (exercise.kind === 'suite') return { tests: null, mistakes: null };
    const key = keyOf(exercise);
    // The solution itself meets the rule that an answer may not import it, so it runs as an answer.
    const [report] = await run(exercise, readFileSync(exercise.solution, 'utf8'), false, [
      plainRun(deadlineOf(exercise)),
    ]);
    const made: Reference = { tests: report.tests.map((test) => test.name), mistakes: null };
    // A solution that fails is the maintainer's to fix; what it says is not kept.
    if (isClean(report)) references.set(exercise, key, made);
    return made;
  };

  const mistakesOf = async (exercise: Exercise): Promise<KnownMistake[]> => {
    const key = keyOf(exercise);
    const stored = await reference(exercise);
    if (stored.mistakes) return stored.mistakes;
    let isCertain = exercise.kind === 'suite' || references.get(exercise, key) !== null;
    const mistakes = await inLanes(readVariants(exercise.mistakes), lanes, async ({ id, text, feedback }) => {
      const verdict = await examineText(exercise, text, { isVariant: true });
      const pattern = patternOf(verdict);
      // A busy machine may have stopped it: no pattern, and nothing to keep.
      if (pattern.failures.length === 0) isCertain = false;
      return { id, feedback, pattern };
    });
    if (isCertain) references.set(exercise, key, { ...stored, mistakes });
    return mistakes;
  };

  const examineText = (
    exercise: Exercise,
    text: string,
    { isVariant = false, shuffleSeed }: JudgingOptions,
  ): Promise<Verdict> => {
    const host: Host = {
      run: (answer, runs) => run(exercise, answer, isVariant, runs),
      checkTypes: (answer) => checkTypes(exercise, answer),
      replacesModules: async (answer) => (await mocksOf(exercise, answer)) !== null,
      expectedTests: async () => (await reference(exercise)).tests,
      deadlineMs: deadlineOf(exercise),
    };
    return examine(subjectOf(exercise), text, host, shuffleSeed ?? null);
  };

  return {
    async judge(exercise, text, judging = {}) {
      const start = performance.now();
      const durationMs = (): number => performance.now() - start;
      const advised = wantsAdvice ? advice.advise(text) : Promise.resolve([]);
      const verdict = await examineText(exercise, text, judging);
      if (keepWarm) runner.prepare(permissionsOf(exercise), needsOfNode(exercise));
      if (verdict.kind === 'failed' || (verdict.kind === 'error' && verdict.thrown !== null))
        return { ...withMistake(verdict, await mistakesOf(exercise)), durationMs: durationMs() };
      if (verdict.kind === 'passed') return { ...verdict, advice: await advised, durationMs: durationMs() };
      return { ...verdict, durationMs: durationMs() };
    },
    async reference(exercise) {
      const mistakes = await mistakesOf(exercise);
      return { tests: (await reference(exercise)).tests, mistakes };
    },
    prepare() {
      types.prepare();
    },
    async warm(exercise) {
      types.prepare();
      advice.prepare();
      await checkTypes(exercise, readFileSync(exercise.stub, 'utf8'));
      await mistakesOf(exercise);
      runner.prepare(permissionsOf(exercise), needsOfNode(exercise));
    },
    close() {
      runner.close();
      types.close();
      advice.close();
      return Promise.resolve();
    },
  };
}

function subjectOf({ kind, frontMatter, bugs, test }: Exercise): Subject {
  const holdsClock = kind === 'code' && readFileSync(test, 'utf8').includes('useFakeTimers');
  return { kind, repeats: frontMatter.repeats, holdsClock, bugs: readVariants(bugs) };
}
