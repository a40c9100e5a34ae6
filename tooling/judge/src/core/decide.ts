import { compilerCode, missingExportCodes } from './codes.ts';
import { missingModule } from './missing-module.ts';
import { matchMistake, patternOf } from './pattern.ts';
import type { Pasted } from './characters.ts';
import type { Finding, KnownMistake, RunReport, StopReason, TypesReport } from './report.ts';
import { missingExportSentence, permissionSentence, stopSentence, toTypeFault } from './sentences.ts';
import { pastedIn, unreadable } from './unreadable.ts';
import { assertsNothing } from './vacuous.ts';
import type { BugResult, ErrorReason, Failed, JudgeError, Remedy, TestResult, TypeFault, Verdict } from './verdict.ts';

/** Everything that a verdict is made from. */
export interface Evidence {
  answerText: string;
  run: RunReport;
  /** Where the answer is the tests and has to pass every time: the same in other orders, with other random numbers and clocks. */
  repeats?: RunReport[];
  types: TypesReport;
  /** Full names of the tests that the reference run ran; null for an exercise whose answer is the tests. */
  expectedTests: readonly string[] | null;
  /** How the suite did against each planted bug; empty unless the answer is the tests. */
  bugs: BugResult[];
  /** The run in which the suite met a bug and the judge lost its process: then nobody knows whether it was caught. */
  lostBug?: RunReport | null;
  /** What is said beside a failure of an answer with a clock that its tests do not hold; null elsewhere. */
  clockNote: string | null;
  deadlineMs: number;
  durationMs: number;
}

/** What helps where the judge itself is at fault. */
const doctor: Remedy = { command: 'doctor' };

/**
 * Makes the verdict, all but the known mistake and the advice.
 *
 * @param evidence - What the run and the compiler showed.
 * @returns The verdict. Passed needs positive proof: every expected test once, none skipped, and types that were checked.
 */
export function decide(evidence: Evidence): Verdict {
  const { run, bugs, durationMs } = evidence;
  const findings = evidence.types.kind === 'checked' ? evidence.types.findings : [];
  const types = typeFaultsOf(findings);
  const judged = {
    tests: run.tests,
    types,
    bugs,
    output: run.output,
    ...(run.outputs && { outputs: run.outputs }),
    durationMs,
  };
  const stop = obstacle(evidence, findings);
  if (stop !== null) return { kind: 'error', ...stop, mistake: null, ...judged };
  const summary = evidence.expectedTests === null ? firstFaultOfSuite(evidence, types) : firstFault(evidence, types);
  if (summary !== null) return { kind: 'failed', summary, mistake: null, ...judged };
  return { kind: 'passed', advice: [], ...judged };
}

/**
 * Adds the known mistake that an answer repeats, if there is one.
 *
 * @param verdict - A verdict that failed, or that ended with an error.
 * @param known - The exercise's mistakes.
 * @returns The same verdict with its `mistake` filled in.
 */
export function withMistake<V extends Failed | JudgeError>(verdict: V, known: readonly KnownMistake[]): V {
  return { ...verdict, mistake: matchMistake(patternOf(verdict), known) };
}

type Obstacle = Pick<JudgeError, 'reason' | 'message' | 'remedy' | 'line' | 'thrown'>;

/** What keeps the judge from saying right or wrong, the most telling first. */
function obstacle(evidence: Evidence, findings: readonly Finding[]): Obstacle | null {
  const { run, types, deadlineMs, answerText } = evidence;
  const { forbidden } = run;
  if (forbidden !== null) return because('forbidden', forbidden.message, { remedy: forbidden.remedy });
  const syntax = findings.find(
    (finding) => finding.file === 'answer' && (finding.syntax || finding.code === compilerCode.notErasable),
  );
  const cannotRead = ({ message, line }: Pasted): Obstacle => because('syntax', message, { line });
  if (syntax) return cannotRead(unreadable(syntax, answerText));
  const missing = findings.find((finding) => finding.file === 'test' && missingExportCodes.has(finding.code));
  const isUnreadable = run.loadError?.name === 'SyntaxError' && !lacksExport(run.loadError);
  const pasted = missing !== undefined || isUnreadable ? pastedIn(answerText) : null;
  if (pasted) return cannotRead(pasted);
  if (missing) return because('missing-export', missingExportSentence(missing));
  if (run.stop !== null) {
    const remedy = run.stop === 'internal' ? doctor : null;
    return because(run.stop, withClock(sentenceOfStop(run.stop, run, deadlineMs), evidence), { remedy });
  }
  const { lostBug = null } = evidence;
  if (lostBug !== null) return because('internal', sentenceOfStop('internal', lostBug, deadlineMs), { remedy: doctor });
  if (run.loadError !== null) return loadObstacle(run.loadError, findings, answerText);
  if (types.kind === 'unavailable')
    return because('internal', `The types could not be checked: ${types.why}`, { remedy: doctor });
  return countObstacle(evidence);
}

function sentenceOfStop(stop: StopReason, { during, limitMs, lostBecause }: RunReport, deadlineMs: number): string {
  const sentence = stopSentence(stop, during, limitMs ?? deadlineMs);
  return lostBecause === undefined ? sentence : `${sentence}: ${lostBecause}`;
}

function because(reason: ErrorReason, message: string, more: Partial<Obstacle> = {}): Obstacle {
  return { reason, message, remedy: null, line: null, thrown: null, ...more };
}

function loadObstacle(
  error: NonNullable<RunReport['loadError']>,
  findings: readonly Finding[],
  answerText: string,
): Obstacle {
  const unresolved = missingModule(error, findings, answerText);
  if (unresolved) return because('import', unresolved.message, { line: unresolved.line });
  if (lacksExport(error)) {
    const name = /named '([^']+)'/.exec(error.message)?.[1] ?? '?';
    return because('missing-export', `The file does not export \`${name}\``);
  }
  const { line } = error;
  const refusal = permissionSentence(error.message);
  if (refusal !== null) return because('forbidden', refusal, { line });
  const place = line === null ? '' : `, on line ${line}`;
  const message = `The file throws while it is loaded${place}: ${error.name}: ${error.message}`;
  return because('import', message, { line, thrown: error.name });
}

function lacksExport({ name, message }: NonNullable<RunReport['loadError']>): boolean {
  return name === 'SyntaxError' && message.includes('does not provide an export named');
}

function withClock(sentence: string, { clockNote }: Evidence): string {
  return clockNote === null ? sentence : `${sentence}. ${clockNote}`;
}

/** Positive proof: what was expected ran, once each, and nothing was left out. */
function countObstacle({ run, expectedTests }: Evidence): Obstacle | null {
  if (expectedTests === null) return null;
  if (run.tests.length === 0) return because('internal', 'No test ran, so nothing is proven');
  if (run.skipped.length > 0)
    return because('internal', `A test was skipped, so it proves nothing: '${run.skipped[0] ?? ''}'`);
  const ran = run.tests.map((test) => test.name).sort();
  const expected = [...expectedTests].sort();
  const lost = expected.find((name, index) => ran[index] !== name);
  if (ran.length === expected.length && lost === undefined) return null;
  return because('internal', `Not every test ran: ${expected.length} were expected and ${ran.length} came back`);
}

function firstFault(evidence: Evidence, types: readonly TypeFault[]): string | null {
  const { run } = evidence;
  const failed = run.tests.filter((test) => test.status === 'failed');
  const [first] = failed;
  if (first)
    return withClock(
      failed.length === 1
        ? sentenceOfTest(first)
        : `${failed.length} of ${run.tests.length} tests fail. The first: ${sentenceOfTest(first)}`,
      evidence,
    );
  const [fault] = types;
  if (fault)
    return failed.length === 0 && run.tests.length > 0
      ? `The values are right, the types are not: ${fault.message}`
      : fault.message;
  return lateFault(run);
}

/** In an answer that is a suite, the code under test is right, and the tests are what may be wrong. */
function firstFaultOfSuite(evidence: Evidence, types: readonly TypeFault[]): string | null {
  const { run, bugs } = evidence;
  const failed = run.tests.filter((test) => test.status === 'failed');
  const [skipped] = run.skipped;
  const [fault] = types;
  const vacuous = failed.find((test) => test.message === assertsNothing);
  if (vacuous) return sentenceOfTest(vacuous);
  const [first] = failed;
  if (first)
    return failed.length === 1
      ? `The code is right, and your test refuses it. ${sentenceOfTest(first)}`
      : `The code is right, and ${failed.length} of your ${run.tests.length} tests refuse it. The first: ${sentenceOfTest(first)}`;
  if (skipped !== undefined)
    return `"${lastName(skipped)}" is skipped, so it proves nothing: let it run, or take it out`;
  if (run.tests.length === 0)
    return fault?.message ?? "There is no test yet: write one with `test('what the code does', () => { … })`";
  if (fault) return fault.message;
  return lateFault(run) ?? repeatFault(evidence) ?? bugFault(bugs);
}

function lateFault({ lateErrors: [late] }: RunReport): string | null {
  if (!late) return null;
  const what = permissionSentence(late.message) ?? `${late.name}: ${late.message}`;
  return `The tests pass, but an error came after them or outside of them: ${what}`;
}

/** Positive proof here as well: a repeat that was stopped, or in which a test did not run, has not passed. */
function repeatFault({ run, repeats = [], deadlineMs }: Evidence): string | null {
  for (const repeat of repeats) {
    const failed = repeat.tests.find((test) => test.status === 'failed');
    const stop = repeat.stop === null ? null : sentenceOfStop(repeat.stop, repeat, deadlineMs);
    const lost = repeat.tests.length === run.tests.length ? null : 'Not every test ran';
    const why = failed ? sentenceOfTest(failed) : (stop ?? lateFault(repeat) ?? repeat.loadError?.message ?? lost);
    if (why !== null)
      return `Your tests pass once, but not every time: they failed in another order, with other random numbers, at another time of day. ${why}`;
  }
  return null;
}

function bugFault(bugs: readonly BugResult[]): string | null {
  const escaped = bugs.filter((bug) => !bug.caught);
  const [bug] = escaped;
  if (!bug) return null;
  return `Your tests pass, but they do not notice ${escaped.length} of ${bugs.length} bugs. The first: ${bug.feedback}`;
}

function sentenceOfTest(test: TestResult): string {
  return `"${lastName(test.name)}": ${test.message?.split('\n')[0] ?? 'failed'}`;
}

function lastName(fullName: string): string {
  return fullName.split(' > ').at(-1) ?? fullName;
}

/**
 * Puts what the compiler found into words. It may say several things of one line; the first is the one to fix.
 *
 * @param findings - What the compiler found.
 * @returns A fault for each line.
 */
export function typeFaultsOf(findings: readonly Finding[]): TypeFault[] {
  const seen = new Set<string>();
  return findings.map(toTypeFault).filter((fault) => {
    const place = `${fault.file}:${fault.line}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
