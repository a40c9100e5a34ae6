import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findCourseRoot, inLanes, type Exercise } from '@backend-ts/course';
import { withMistake } from '../core/decide.ts';
import { examine, isClean, lanes, plainRun, type Laboratory, type Subject } from '../core/examine.ts';
import type { Judge } from '../core/judge.ts';
import { patternOf } from '../core/pattern.ts';
import type { KnownMistake, RunReport, TypesReport } from '../core/report.ts';
import type { BugResult, ErrorReason, Verdict } from '../core/verdict.ts';
import type { Run } from '../run/protocol.ts';
import { createAdvice } from './advice.ts';
import { readAnswer } from './answer.ts';
import { lowerAll } from './decorators.ts';
import { keyOf, readVariants, ReferenceCache, type Reference } from './reference.ts';
import { createTestRunner } from './test-runner.ts';
import { createTypes } from './types.ts';

/** How a judge is set up. */
export interface JudgeOptions {
  /** How long the tests of one answer may take, in milliseconds. Default 5 000. */
  deadlineMs?: number;
  /** Keep processes warm for the next answer, as a watching session wants. Default true. */
  keepWarm?: boolean;
  /** Look for style advice after a pass. Default true. */
  advice?: boolean;
  /**
   * Keep answers from writing, from starting processes, from the network, and from reading outside of the course: for
   * answers that somebody else wrote. Default false.
   */
  sandbox?: boolean;
  /** How types are checked: by a compiler that stays, which falls back to the plain command by itself. Default `resident`. */
  compiler?: 'resident' | 'tsc';
  /** Where references and compiled code are kept. Default: `node_modules/.cache/backend-ts` of the course. */
  cacheDir?: string;
}

/** The judge on Node, with what the course checks need beyond judging. */
export interface NodeJudge extends Judge {
  /**
   * Judges an answer with its tests in another order.
   *
   * @param exercise - The room.
   * @param seed - Which order: equal seeds give equal orders.
   * @param answer - The path of the answer; without it, the reference solution.
   * @returns The verdict.
   */
  judgeShuffled(exercise: Exercise, seed: number, answer?: string): Promise<Verdict>;

  /**
   * Tells what the judge knows of an exercise before it looks at an answer, for a judge elsewhere: in a page.
   *
   * @param exercise - The room.
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
  const runner = createTestRunner(codeCache, sandbox ? courseRoot : null);
  const types = createTypes(codeCache, deadlineMs * 2, options.compiler ?? 'resident');
  const advice = createAdvice(codeCache);
  const references = new ReferenceCache(path.join(cacheDir, 'reference'));
  const underway = new Map<string, Promise<Reference>>();
  try {
    mkdirSync(codeCache, { recursive: true });
  } catch {
    // Without a cache everything works, only slower.
  }

  const run = (exercise: Exercise, text: string, runs: Run[]): Promise<[RunReport, ...RunReport[]]> =>
    runner.run({
      id: exercise.id,
      packageDir: exercise.packageDir,
      testFile: exercise.test,
      answerPath: exercise.practice,
      answerText: text,
      solutionFile: exercise.solution,
      runs,
      isSuite: exercise.kind === 'suite',
      lowered: sandbox ? lowerAll(exercise.packageDir, exercise.practice, text) : {},
      needsLoopback: exercise.kind === 'suite' || exercise.frontMatter.loopback,
      deadlineMs,
    });

  const checkTypes = (exercise: Exercise, text: string): Promise<TypesReport> =>
    types.check({
      packageDir: exercise.packageDir,
      id: exercise.id,
      testFile: exercise.test,
      answerPath: exercise.practice,
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
    const [report] = await run(exercise, readFileSync(exercise.solution, 'utf8'), [plainRun(deadlineMs)]);
    const made: Reference = { tests: report.tests.map((test) => test.name), mistakes: null };
    // A solution that fails is the maintainer's to mend; what it says is not kept.
    if (isClean(report)) references.set(exercise, key, made);
    return made;
  };

  const mistakesOf = async (exercise: Exercise): Promise<KnownMistake[]> => {
    const key = keyOf(exercise);
    const stored = await reference(exercise);
    if (stored.mistakes) return stored.mistakes;
    let isCertain = exercise.kind === 'suite' || references.get(exercise, key) !== null;
    const mistakes = await inLanes(readVariants(exercise.mistakes), lanes, async ({ id, text, feedback }) => {
      const verdict = await examineText(exercise, text, null);
      if (verdict.kind !== 'failed') {
        // A busy machine may have stopped it: no pattern, and nothing to keep.
        isCertain = false;
        return { id, feedback, pattern: { failures: [], details: [] } };
      }
      const bugs = verdict.bugs.filter((bug) => !bug.caught).map((bug) => failedBug(bug));
      return { id, feedback, pattern: patternOf([...verdict.tests, ...bugs], verdict.types) };
    });
    if (isCertain) references.set(exercise, key, { ...stored, mistakes });
    return mistakes;
  };

  const examineText = (exercise: Exercise, text: string, shuffleSeed: number | null): Promise<Verdict> => {
    const laboratory: Laboratory = {
      run: (answer, runs) => run(exercise, answer, runs),
      checkTypes: (answer) => checkTypes(exercise, answer),
      expectedTests: async () => (await reference(exercise)).tests,
      deadlineMs,
    };
    return examine(subjectOf(exercise), text, laboratory, shuffleSeed);
  };

  const judge = async (exercise: Exercise, file: string, seed: number | null): Promise<Verdict> => {
    const start = performance.now();
    const answer = readAnswer(file);
    if (answer.kind === 'missing') return { kind: 'not-started', durationMs: performance.now() - start };
    if (answer.kind === 'unreadable') return unjudged('unreadable', answer.message, performance.now() - start);
    const { text } = answer;
    if (text.trim() === '') {
      return unjudged(
        'missing-export',
        `The file is empty: \`learn reset ${exercise.ref}\` brings the stub back`,
        performance.now() - start,
      );
    }
    const advised = wantsAdvice ? advice.look(text) : Promise.resolve([]);
    const verdict = await examineText(exercise, text, seed);
    const durationMs = (): number => performance.now() - start;
    if (keepWarm) runner.prepare();
    if (verdict.kind === 'failed')
      return { ...withMistake(verdict, await mistakesOf(exercise)), durationMs: durationMs() };
    if (verdict.kind === 'passed') return { ...verdict, advice: await advised, durationMs: durationMs() };
    return { ...verdict, durationMs: durationMs() };
  };

  return {
    judge: (exercise, answer = exercise.practice) => judge(exercise, answer, null),
    judgeShuffled: (exercise, seed, answer = exercise.solution) => judge(exercise, answer, seed),
    async reference(exercise) {
      const mistakes = await mistakesOf(exercise);
      return { tests: (await reference(exercise)).tests, mistakes };
    },
    async warm(exercise) {
      types.prepare();
      advice.prepare();
      await checkTypes(exercise, readFileSync(exercise.stub, 'utf8'));
      await mistakesOf(exercise);
      runner.prepare();
    },
    close() {
      runner.close();
      types.close();
      advice.close();
      return Promise.resolve();
    },
  };
}

function subjectOf({ kind, frontMatter, bugs }: Exercise): Subject {
  return { kind, repeats: frontMatter.repeats, bugs: readVariants(bugs) };
}

function failedBug(bug: BugResult) {
  return {
    name: bug.id,
    status: 'failed',
    message: null,
    expected: null,
    actual: null,
    line: null,
    file: 'test',
  } as const;
}

function unjudged(reason: ErrorReason, message: string, durationMs: number): Verdict {
  return { kind: 'error', reason, message, line: null, tests: [], types: [], bugs: [], output: '', durationMs };
}
