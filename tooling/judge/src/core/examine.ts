import { inLanes } from '@backend-ts/course/in-lanes';
import { ownClockNote } from './clock.ts';
import { decide } from './decide.ts';
import { checkOpenly } from './directives.ts';
import type { Run } from './job.ts';
import type { RunReport, TypesReport } from './report.ts';
import { failVacuousTests } from './vacuous.ts';
import { errorVerdict, type BugResult, type Verdict } from './verdict.ts';

/** What is examined: the judge's view of an exercise. */
export interface Subject {
  kind: 'code' | 'suite';
  /** How often a suite has to pass again. */
  repeats: number;
  /** Whether its tests hold the clock: they use fake timers. */
  holdsClock?: boolean;
  /** The planted bugs, each with the file that stands in for the given code. */
  bugs: readonly { id: string; file: string; feedback: string }[];
}

/** Where answers are run and types are checked: processes of Node, or workers of a page. */
export interface Host {
  /** Makes one or more runs in a process or worker that no other answer has met. */
  run(text: string, runs: Run[]): Promise<[RunReport, ...RunReport[]]>;
  checkTypes(text: string): Promise<TypesReport>;
  /** Whether a suite replaces whole modules, with `vi.mock` or what belongs to it. */
  replacesModules(text: string): Promise<boolean>;
  /** Full names of the tests that the reference run ran; null for a suite. */
  expectedTests(): Promise<readonly string[] | null>;
  deadlineMs: number;
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
    determinism: null,
    testTimeoutMs: Math.min(2000, deadlineMs),
    stopsAtFailure: false,
  };
}

/**
 * Examines one answer.
 *
 * @param subject - The exercise.
 * @param text - The answer.
 * @param host - Where it is run.
 * @param shuffleSeed - Shuffles the order of the tests; null keeps it.
 * @returns The verdict, all but the known mistake and the advice.
 */
export function examine(subject: Subject, text: string, host: Host, shuffleSeed: number | null): Promise<Verdict> {
  if (text.trim() === '')
    return Promise.resolve(errorVerdict('missing-export', 'The file is empty', { command: 'reset' }, 0));
  return subject.kind === 'suite'
    ? examineSuite(subject, text, host, shuffleSeed)
    : examineCode(subject, text, host, shuffleSeed);
}

async function examineCode(
  { holdsClock = false }: Subject,
  text: string,
  host: Host,
  shuffleSeed: number | null,
): Promise<Verdict> {
  const start = performance.now();
  const { deadlineMs } = host;
  const [[run], types, expectedTests] = await Promise.all([
    host.run(text, [{ ...plainRun(deadlineMs), shuffleSeed }]),
    checkOpenly(text, false, (each) => host.checkTypes(each)),
    host.expectedTests(),
  ]);
  return decide({
    answerText: text,
    run,
    types,
    expectedTests,
    clockNote: holdsClock ? ownClockNote(text) : null,
    bugs: [],
    deadlineMs,
    durationMs: performance.now() - start,
  });
}

/**
 * The tests meet the right code, then each bug. One process does all of that, unless the suite replaces modules. At its end
 * the tests meet the right code once more: if that fails, the suite leaves something behind, and what was seen of the bugs
 * counts for nothing. A bug that seems to escape gets a second chance in a process of its own.
 */
async function examineSuite(
  { bugs, repeats }: Subject,
  text: string,
  host: Host,
  shuffleSeed: number | null,
): Promise<Verdict> {
  const start = performance.now();
  const { deadlineMs } = host;
  const plain = plainRun(deadlineMs);
  const bugRun = (givenFile: string): Run => ({
    ...plain,
    givenFile,
    testTimeoutMs: Math.min(1000, deadlineMs),
    stopsAtFailure: true,
  });
  const alone = await host.replacesModules(text);
  const together = alone ? [] : [...bugs.map((bug) => bugRun(bug.file)), plain];
  const [[first, ...met], types] = await Promise.all([
    host.run(text, [{ ...plain, shuffleSeed }, ...together]),
    checkOpenly(text, true, (each) => host.checkTypes(each)),
  ]);
  const runs = { plain, withBugs: bugs.map((bug) => bugRun(bug.file)), lanes };
  const run = await failVacuousTests(first, runs, async (again) => (await host.run(text, [again]))[0]);
  // Each in a process of its own: what one run leaves behind must not help or harm the next.
  const repeated = isClean(run)
    ? await inLanes(
        Array.from({ length: repeats }, (_, index) => repeatRun(plain, index)),
        lanes,
        async (repeat) => (await host.run(text, [repeat]))[0],
      )
    : [];
  const control = met[bugs.length];
  let lostBug: RunReport | null = null;
  const results: BugResult[] = isClean(run)
    ? await inLanes([...bugs.entries()], lanes, async ([index, { id, file, feedback }]) => {
        const meeting = met[index];
        const isReliable = control !== undefined && isClean(control) && meeting?.stop !== 'internal';
        if (isReliable && meeting !== undefined && !isClean(meeting)) return { id, feedback, caught: true };
        const [secondChance] = await host.run(text, [bugRun(file)]);
        if (secondChance.stop === 'internal') lostBug ??= secondChance;
        return { id, feedback, caught: !isClean(secondChance) };
      })
    : [];
  return decide({
    answerText: text,
    clockNote: null,
    run,
    repeats: repeated,
    types,
    expectedTests: null,
    bugs: results,
    lostBug,
    deadlineMs,
    durationMs: performance.now() - start,
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
    report.stop === null &&
    report.loadError === null &&
    report.forbidden === null &&
    report.lateErrors.length === 0 &&
    report.tests.length > 0 &&
    report.tests.every((test) => test.status === 'passed')
  );
}

/** The same tests in another order, with other random numbers, and at another time: on another day, and near another midnight. */
function repeatRun(run: Run, index: number): Run {
  const seed = index + 1;
  return { ...run, shuffleSeed: seed, determinism: { randomSeed: seed * 7919, clockOffsetMs: seed * 31 * 3_600_000 } };
}
