import { inLanes } from '@backend-ts/course/in-lanes';
import { needsMocker } from '../run/imports.ts';
import type { Run } from '../run/protocol.ts';
import { decide } from './decide.ts';
import type { RunReport, TypesReport } from './report.ts';
import type { BugResult, Verdict } from './verdict.ts';

/** What is examined: the judge's view of a room. */
export interface Subject {
  kind: 'code' | 'suite';
  /** How often a suite has to pass again. */
  repeats: number;
  /** The planted bugs, each with the file that stands in for the given code. */
  bugs: readonly { id: string; file: string; feedback: string }[];
}

/** Where answers are run and types are checked: processes of Node, or workers of a page. */
export interface Laboratory {
  /** Makes one or more runs in a place that no other answer has met. */
  run(text: string, runs: Run[]): Promise<[RunReport, ...RunReport[]]>;
  checkTypes(text: string): Promise<TypesReport>;
  /** Full names of the tests that the reference run ran; null for a suite. */
  expectedTests(): Promise<readonly string[] | null>;
  deadlineMs: number;
  /** What a student does if the judge itself fails; without it, what helps in the terminal. */
  remedy?: string;
}

/** A student's machine has at least two cores, and rarely much to spare beyond them. */
export const lanes = 2;

/**
 * Gives the run that every answer gets first.
 *
 * @param deadlineMs - How long the tests of one answer may take, in milliseconds.
 * @returns The run: everything as it is, in the order in which it is written.
 */
export function plainRun(deadlineMs: number): Run {
  return {
    givenFile: null,
    shuffleSeed: null,
    world: null,
    testTimeoutMs: Math.min(2000, deadlineMs),
    stopsAtFailure: false,
  };
}

/**
 * Examines one answer.
 *
 * @param subject - The room.
 * @param text - The answer.
 * @param laboratory - Where it is run.
 * @param shuffleSeed - Shuffles the order of the tests; null keeps it.
 * @returns The verdict, all but the known mistake and the advice.
 */
export function examine(
  subject: Subject,
  text: string,
  laboratory: Laboratory,
  shuffleSeed: number | null,
): Promise<Verdict> {
  return subject.kind === 'suite'
    ? examineSuite(subject, text, laboratory, shuffleSeed)
    : examineCode(text, laboratory, shuffleSeed);
}

async function examineCode(text: string, laboratory: Laboratory, shuffleSeed: number | null): Promise<Verdict> {
  const start = performance.now();
  const { deadlineMs, remedy } = laboratory;
  const [[run], types, expectedTests] = await Promise.all([
    laboratory.run(text, [{ ...plainRun(deadlineMs), shuffleSeed }]),
    laboratory.checkTypes(text),
    laboratory.expectedTests(),
  ]);
  return decide({
    run,
    types,
    expectedTests,
    bugs: [],
    deadlineMs,
    durationMs: performance.now() - start,
    ...(remedy === undefined ? {} : { remedy }),
  });
}

/**
 * The tests meet the right code, then each bug. One place does all of that, unless the suite replaces modules. At its end
 * the tests meet the right code once more: if that fails, the suite leaves something behind, and what was seen of the bugs
 * counts for nothing. A bug that seems to escape gets a second chance in a place of its own.
 */
async function examineSuite(
  { bugs, repeats }: Subject,
  text: string,
  laboratory: Laboratory,
  shuffleSeed: number | null,
): Promise<Verdict> {
  const start = performance.now();
  const { deadlineMs, remedy } = laboratory;
  const plain = plainRun(deadlineMs);
  const bugRun = (givenFile: string): Run => ({
    ...plain,
    givenFile,
    testTimeoutMs: Math.min(1000, deadlineMs),
    stopsAtFailure: true,
  });
  const alone = needsMocker({ isSuite: true, answerText: text });
  const together = alone ? [] : [...bugs.map((bug) => bugRun(bug.file)), plain];
  const [[run, ...met], types] = await Promise.all([
    laboratory.run(text, [{ ...plain, shuffleSeed }, ...together]),
    laboratory.checkTypes(text),
  ]);
  // Each in a place of its own: what one run leaves behind must not help or harm the next.
  const repeated = isClean(run)
    ? await inLanes(
        Array.from({ length: repeats }, (_, index) => repeatRun(plain, index)),
        lanes,
        async (repeat) => (await laboratory.run(text, [repeat]))[0],
      )
    : [];
  const control = met[bugs.length];
  let isBugLost = false;
  const results: BugResult[] = isClean(run)
    ? await inLanes([...bugs.entries()], lanes, async ([index, { id, file, feedback }]) => {
        const meeting = met[index];
        const isReliable = control !== undefined && isClean(control) && meeting?.cut !== 'internal';
        if (isReliable && meeting !== undefined && !isClean(meeting)) return { id, feedback, caught: true };
        const [secondChance] = await laboratory.run(text, [bugRun(file)]);
        isBugLost ||= secondChance.cut === 'internal';
        return { id, feedback, caught: !isClean(secondChance) };
      })
    : [];
  return decide({
    run,
    repeats: repeated,
    types,
    expectedTests: null,
    bugs: results,
    isBugLost,
    deadlineMs,
    durationMs: performance.now() - start,
    ...(remedy === undefined ? {} : { remedy }),
  });
}

/**
 * Says whether a run came to its end and everything in it passed.
 *
 * @param report - The run.
 * @returns True if nothing at all went wrong, and at least one test ran.
 */
export function isClean(report: RunReport): boolean {
  return (
    report.cut === null &&
    report.loadError === null &&
    report.forbidden === null &&
    report.lateErrors.length === 0 &&
    report.tests.length > 0 &&
    report.tests.every((test) => test.status === 'passed')
  );
}

/** The same tests in another order, with other dice, and at another time: on another day, and near another midnight. */
function repeatRun(run: Run, index: number): Run {
  const seed = index + 1;
  return { ...run, shuffleSeed: seed, world: { randomSeed: seed * 7919, clockOffsetMs: seed * 31 * 3_600_000 } };
}
