import type { Exercise } from '@backend-ts/course';
import type {
  ErrorReason,
  Failed,
  JudgeError,
  MistakeMatch,
  Passed,
  TestResult,
  TypeFault,
  Verdict,
} from '@backend-ts/judge/core';
import { asTyped, cleaned, counted, painted, textWidth, wrapped, type Look } from './look.ts';
import { comparisonLines } from './values.ts';

/** What a verdict is about. */
export interface Judgement {
  exercise: Exercise;
  /** The answer, named as the student would. */
  answerPlace: string;
  /** The exercise's test file, named as the student would. */
  testPlace: string;
}

/** At most this many names of tests that fail in the same way. */
const maxNames = 3;
/** At most this many lines of what the answer printed. */
const maxOutputLines = 10;

/**
 * Puts a verdict into words.
 *
 * @param about - What was judged.
 * @returns Lines for the terminal: the outcome first, then what helps, then the details.
 */
export function verdictLines(look: Look, about: Judgement, verdict: Verdict): string[] {
  switch (verdict.kind) {
    case 'not-started':
      return wrapped(
        `${about.exercise.ref} has no answer yet. Begin with: ${look.command} start ${about.exercise.ref}`,
        textWidth(look),
      );
    case 'passed':
      return passedLines(look, about, verdict);
    case 'failed':
      return failedLines(look, about, verdict);
    case 'error':
      return errorLines(look, about, verdict);
  }
}

function passedLines(look: Look, about: Judgement, verdict: Passed): string[] {
  const proof = [
    counted(verdict.tests.length, 'test'),
    ...(verdict.bugs.length > 0 ? [`${counted(verdict.bugs.length, 'bug')} caught`] : []),
    'the types hold',
    milliseconds(verdict.durationMs),
  ].join(', ');
  const lines = headline(look, 'good', 'PASS', '✓ Passed', `${about.exercise.id} (${proof})`);
  if (verdict.advice.length > 0) {
    lines.push('', painted(look, 'heed', 'It passes; this would make it better still:'));
    for (const advice of verdict.advice) lines.push(...item(look, asTyped(look, cleaned(advice))));
  }
  return [...lines, ...outputLines(look, verdict.output)];
}

function failedLines(look: Look, about: Judgement, verdict: Failed): string[] {
  const lines = headline(
    look,
    'bad',
    'FAIL',
    '✗ Not yet',
    `${about.exercise.id} (${milliseconds(verdict.durationMs)})`,
  );
  lines.push(...wrapped(asTyped(look, cleaned(verdict.summary)), textWidth(look)));
  lines.push(...mistakeLines(look, verdict.mistake));
  for (const tests of alikes(verdict.tests)) lines.push('', ...testLines(look, about, tests));
  let test: string | null | undefined;
  for (const fault of verdict.types) {
    if (fault.test !== test) lines.push('', ...entry(look, 'Type', fault.test ?? 'the types in your file'));
    test = fault.test;
    lines.push(...faultLines(look, about, fault));
  }
  lines.push(...bugLines(look, verdict), ...restLines(look, verdict.tests));
  return [...lines, ...outputLines(look, verdict.output)];
}

/** What went wrong, in two words; the sentence with it says the rest. */
const errorTitles: Record<ErrorReason, string> = {
  timeout: 'Stopped',
  memory: 'Stopped',
  output: 'Stopped',
  exit: 'Stopped',
  syntax: 'Cannot read it',
  import: 'Cannot load it',
  'missing-export': 'Nothing to test',
  unreadable: 'Cannot read it',
  forbidden: 'Not allowed',
  internal: 'Could not judge',
};

function errorLines(look: Look, about: Judgement, verdict: JudgeError): string[] {
  const title = errorTitles[verdict.reason];
  const lines = headline(look, 'bad', `ERROR: ${title}`, `✗ ${title}`, about.exercise.id);
  lines.push(...wrapped(asTyped(look, cleaned(verdict.message)), textWidth(look)));
  if (verdict.line !== null) lines.push(place(look, about.answerPlace, verdict.line));
  lines.push(...mistakeLines(look, verdict.mistake));
  const passed = verdict.tests.filter((test) => test.status === 'passed').length;
  if (passed > 0) lines.push('', painted(look, 'dim', `${counted(passed, 'test')} passed before that.`));
  return [...lines, ...outputLines(look, verdict.output)];
}

function mistakeLines(look: Look, mistake: MistakeMatch | null): string[] {
  if (mistake === null) return [];
  const bar = look.plain ? '' : '▌ ';
  const text = wrapped(`Likely reason: ${cleaned(mistake.feedback)}`, textWidth(look), bar);
  return ['', ...text.map((line) => painted(look, 'heed', line))];
}

function headline(look: Look, paint: 'good' | 'bad', word: string, symbol: string, rest: string): string[] {
  if (look.plain) return wrapped(`${word}: ${rest}`, textWidth(look));
  return [`${painted(look, paint, symbol)}  ${painted(look, 'dim', rest)}`];
}

/** Failed tests; those that fail in the same way at the same place are one group. */
function alikes(tests: readonly TestResult[]): TestResult[][] {
  const groups = new Map<string, TestResult[]>();
  for (const test of tests) {
    if (test.status === 'passed') continue;
    const { message, expected, actual, line, file } = test;
    const key = JSON.stringify([message, expected, actual, line, file]);
    groups.set(key, [...(groups.get(key) ?? []), test]);
  }
  return [...groups.values()];
}

function testLines(look: Look, about: Judgement, tests: readonly TestResult[]): string[] {
  const [test] = tests;
  if (test === undefined) return [];
  const more = tests.length - maxNames;
  const names = more > 1 ? tests.slice(0, maxNames) : tests;
  const lines = names.flatMap(({ name }) => entry(look, 'Failed test', name));
  if (names !== tests) lines.push(...item(look, `and ${more} more tests, in the same way`));
  const hasValues = test.expected !== null && test.actual !== null;
  if (hasValues) lines.push(...comparisonLines(look, test.expected ?? '', test.actual ?? ''));
  else if (test.message !== null) lines.push(...item(look, asTyped(look, cleaned(test.message))));
  if (test.line !== null) {
    lines.push(
      `${indentOf(look)}${place(look, test.file === 'answer' ? about.answerPlace : about.testPlace, test.line)}`,
    );
  }
  return lines;
}

function faultLines(look: Look, about: Judgement, fault: TypeFault): string[] {
  const lines = item(look, cleaned(fault.message));
  const isTold = (type: string): boolean => fault.message.includes(type);
  if (fault.expected !== null && fault.actual !== null && !(isTold(fault.expected) && isTold(fault.actual))) {
    lines.push(...comparisonLines(look, fault.expected, fault.actual));
  }
  const file = fault.file === 'answer' ? about.answerPlace : about.testPlace;
  return [...lines, `${indentOf(look)}${place(look, file, fault.line, fault.column)}`];
}

function bugLines(look: Look, verdict: Failed): string[] {
  const escaped = verdict.bugs.filter((bug) => !bug.caught);
  const [first] = escaped;
  if (first === undefined) return [];
  const caught = verdict.bugs.length - escaped.length;
  const lines = [
    '',
    ...wrapped(`Your tests catch ${caught} of ${counted(verdict.bugs.length, 'bug')}.`, textWidth(look)),
  ];
  return [...lines, ...entry(look, 'Not caught', cleaned(first.feedback))];
}

function restLines(look: Look, tests: readonly TestResult[]): string[] {
  const passed = tests.filter((test) => test.status === 'passed').length;
  if (passed === 0) return [];
  const isAll = passed === tests.length;
  const words = isAll
    ? `When run, ${passed === 1 ? 'the test passes' : `all ${passed} tests pass`}.`
    : `${counted(passed, 'other test')} ${passed === 1 ? 'passes' : 'pass'}.`;
  return ['', look.plain ? words : `${painted(look, 'good', '✓')} ${painted(look, 'dim', words)}`];
}

function outputLines(look: Look, output: string): string[] {
  const text = cleaned(output).trimEnd();
  if (text === '') return [];
  const lines = text.split('\n');
  const more = lines.length - maxOutputLines;
  return [
    '',
    painted(look, 'dim', 'Your answer printed:'),
    ...lines.slice(0, maxOutputLines).map((line) => `  ${line}`),
    ...(more > 0 ? [painted(look, 'dim', `  … and ${counted(more, 'more line')}`)] : []),
  ];
}

function entry(look: Look, word: string, title: string): string[] {
  const text = cleaned(title);
  if (look.plain) return wrapped(`${word}: ${text}`, textWidth(look));
  return wrapped(text, textWidth(look), '✗ ', '  ').map((line) =>
    line.startsWith('✗ ') ? painted(look, 'bad', '✗ ') + line.slice(2) : line,
  );
}

function item(look: Look, text: string): string[] {
  return wrapped(text, textWidth(look), indentOf(look));
}

function place(look: Look, file: string, line: number, column?: number): string {
  return painted(look, 'place', `${file}:${line}${column === undefined ? '' : `:${column}`}`);
}

function milliseconds(durationMs: number): string {
  return durationMs < 1000 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1000).toFixed(1)} s`;
}

function indentOf(look: Look): string {
  return look.plain ? '' : '    ';
}
