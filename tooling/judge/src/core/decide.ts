import { matchMistake, patternOf } from './pattern.ts';
import type { Finding, KnownMistake, RunReport, TypesReport } from './report.ts';
import { assertsNothing, cutSentence, refusalSentence, toTypeFault } from './sentences.ts';
import type { BugResult, ErrorReason, Failed, JudgeError, TestResult, TypeFault, Verdict } from './verdict.ts';

/** Everything that a verdict is made from. */
export interface Evidence {
  run: RunReport;
  /** Where the answer is the tests and has to pass every time: the same in other orders, with other dice and clocks. */
  repeats?: RunReport[];
  types: TypesReport;
  /** Full names of the tests that the reference run ran; null for an exercise whose answer is the tests. */
  expectedTests: readonly string[] | null;
  /** How the suite did against each planted bug; empty unless the answer is the tests. */
  bugs: BugResult[];
  /** True if the judge lost the process in which the suite met a bug: then nobody knows whether it was caught. */
  isBugLost?: boolean;
  deadlineMs: number;
  durationMs: number;
  /** What a student does if the judge itself fails: "run …", "reload …". */
  remedy?: string;
}

const usualRemedy = 'run `learn doctor`';

/** The codes with which the compiler says that a module lacks a name. */
const missingExportCodes = new Set([2305, 2306, 2459, 2614, 2724]);

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
  const judged = { tests: run.tests, types, bugs, output: run.output, durationMs };
  const stop = obstacle(evidence, findings);
  if (stop !== null) return { kind: 'error', ...stop, mistake: null, ...judged };
  const summary = evidence.expectedTests === null ? firstFaultOfSuite(evidence, types) : firstFault(run, types);
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

type Obstacle = Pick<JudgeError, 'reason' | 'message' | 'line' | 'thrown'>;

/** What keeps the judge from saying right or wrong, the most telling first. */
function obstacle(evidence: Evidence, findings: readonly Finding[]): Obstacle | null {
  const { run, types, deadlineMs, remedy = usualRemedy } = evidence;
  const stop = (reason: ErrorReason, message: string, line: number | null = null): Obstacle => ({
    reason,
    message,
    line,
    thrown: null,
  });
  if (run.forbidden !== null) return stop('forbidden', run.forbidden);
  const syntax = findings.find((finding) => finding.file === 'answer' && (finding.syntax || finding.code === 1294));
  if (syntax) return stop('syntax', `Line ${String(syntax.line)} cannot be read: ${syntax.text}`, syntax.line);
  const missing = findings.find((finding) => finding.file === 'test' && missingExportCodes.has(finding.code));
  if (missing) return stop('missing-export', missingExportSentence(missing));
  if (run.cut !== null) return stop(run.cut, cutSentence(run.cut, run.during, run.limitMs ?? deadlineMs, remedy));
  if (evidence.isBugLost === true) return stop('internal', cutSentence('internal', null, deadlineMs, remedy));
  if (run.loadError !== null) return loadObstacle(run.loadError, findings);
  if (types.kind === 'unavailable')
    return stop('internal', `The types could not be checked: ${types.why}. To mend it, ${remedy}`);
  return countObstacle(evidence);
}

function missingExportSentence(finding: Finding): string {
  const name = /'([^']+)'\.?$|member '([^']+)'|declares '([^']+)'/.exec(finding.text)?.slice(1).find(Boolean);
  if (finding.code === 2306) return 'The file exports nothing yet: put `export` before what the task asks for';
  const wanted =
    /member(?: named)? '([^']+)'/.exec(finding.text)?.[1] ??
    /declares '([^']+)' locally/.exec(finding.text)?.[1] ??
    name ??
    '?';
  if (finding.code === 2459) return `The file declares \`${wanted}\` but does not export it: put \`export\` before it`;
  if (finding.code === 2614)
    return `The file does not export \`${wanted}\` by its name: write \`export function ${wanted}\`, not \`export default\``;
  const similar = /Did you mean '([^']+)'/.exec(finding.text)?.[1];
  return `The file does not export \`${wanted}\`${similar === undefined ? '' : `, but \`${similar}\` is there: is that a typo?`}`;
}

function loadObstacle(error: NonNullable<RunReport['loadError']>, findings: readonly Finding[]): Obstacle {
  const unresolved = findings.find((finding) => finding.file === 'answer' && finding.code === 2307);
  if (unresolved) {
    const name = /module '([^']+)'/.exec(unresolved.text)?.[1] ?? '?';
    return {
      reason: 'import',
      message: `Line ${String(unresolved.line)} imports '${name}', which does not exist`,
      line: unresolved.line,
      thrown: null,
    };
  }
  if (error.name === 'SyntaxError' && error.message.includes('does not provide an export named')) {
    const name = /named '([^']+)'/.exec(error.message)?.[1] ?? '?';
    return { reason: 'missing-export', message: `The file does not export \`${name}\``, line: null, thrown: null };
  }
  const refusal = refusalSentence(error.message);
  if (refusal !== null) return { reason: 'forbidden', message: refusal, line: error.line, thrown: null };
  const place = error.line === null ? '' : `, on line ${String(error.line)}`;
  return {
    reason: 'import',
    message: `The file throws while it is loaded${place}: ${error.name}: ${error.message}`,
    line: error.line,
    thrown: error.name,
  };
}

/** Positive proof: what was expected ran, once each, and nothing was left out. */
function countObstacle({ run, expectedTests }: Evidence): Obstacle | null {
  if (expectedTests === null) return null;
  const wrong = (message: string): Obstacle => ({ reason: 'internal', message, line: null, thrown: null });
  if (run.tests.length === 0) return wrong('No test ran, so nothing is proven');
  if (run.skipped.length > 0) return wrong(`A test was skipped, so it proves nothing: '${run.skipped[0] ?? ''}'`);
  const ran = run.tests.map((test) => test.name).sort();
  const expected = [...expectedTests].sort();
  const lost = expected.find((name, index) => ran[index] !== name);
  if (ran.length === expected.length && lost === undefined) return null;
  return wrong(`Not every test ran: ${String(expected.length)} were expected and ${String(ran.length)} came back`);
}

function firstFault(run: RunReport, types: readonly TypeFault[]): string | null {
  const failed = run.tests.filter((test) => test.status === 'failed');
  const [first] = failed;
  if (first)
    return failed.length === 1
      ? sentenceOfTest(first)
      : `${String(failed.length)} of ${String(run.tests.length)} tests fail. The first: ${sentenceOfTest(first)}`;
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
      : `The code is right, and ${String(failed.length)} of your ${String(run.tests.length)} tests refuse it. The first: ${sentenceOfTest(first)}`;
  if (skipped !== undefined)
    return `"${lastName(skipped)}" is skipped, so it proves nothing: let it run, or take it out`;
  if (run.tests.length === 0)
    return fault?.message ?? "There is no test yet: write one with `test('what the code does', () => { … })`";
  if (fault) return fault.message;
  return lateFault(run) ?? repeatFault(evidence) ?? bugFault(bugs);
}

function lateFault({ lateErrors: [late] }: RunReport): string | null {
  return late ? `The tests pass, but an error came after them or outside of them: ${late.name}: ${late.message}` : null;
}

/** Positive proof here as well: a repeat that was cut, or in which a test did not run, has not passed. */
function repeatFault({ run, repeats = [], deadlineMs, remedy = usualRemedy }: Evidence): string | null {
  for (const repeat of repeats) {
    const failed = repeat.tests.find((test) => test.status === 'failed');
    const cut =
      repeat.cut === null ? null : cutSentence(repeat.cut, repeat.during, repeat.limitMs ?? deadlineMs, remedy);
    const lost = repeat.tests.length === run.tests.length ? null : 'Not every test ran';
    const why = failed ? sentenceOfTest(failed) : (cut ?? lateFault(repeat) ?? repeat.loadError?.message ?? lost);
    if (why !== null)
      return `Your tests pass once, but not every time: they failed in another order, with other random numbers, at another time of day. ${why}`;
  }
  return null;
}

function bugFault(bugs: readonly BugResult[]): string | null {
  const escaped = bugs.filter((bug) => !bug.caught);
  const [bug] = escaped;
  if (!bug) return null;
  return `Your tests pass, but they do not notice ${String(escaped.length)} of ${String(bugs.length)} bugs. The first: ${bug.feedback}`;
}

function sentenceOfTest(test: TestResult): string {
  return `"${lastName(test.name)}": ${test.message?.split('\n')[0] ?? 'failed'}`;
}

function lastName(fullName: string): string {
  return fullName.split(' > ').at(-1) ?? fullName;
}

/**
 * Puts what the compiler found into words. It may say several things of one line; the first is the one to mend.
 *
 * @param findings - What the compiler found.
 * @returns A fault for each line.
 */
export function typeFaultsOf(findings: readonly Finding[]): TypeFault[] {
  const seen = new Set<string>();
  return findings.map(toTypeFault).filter((fault) => {
    const place = `${fault.file}:${String(fault.line)}`;
    if (seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
