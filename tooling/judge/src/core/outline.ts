// The words of a verdict, in the order in which they are read: the same in a terminal and in a page. A screen only paints.
import type {
  ErrorReason,
  Failed,
  JudgeError,
  MistakeMatch,
  Passed,
  Remedy,
  TestOutput,
  TestResult,
  TypeFault,
  Verdict,
} from './verdict.ts';

/** Where something was seen. */
export interface Place {
  file: 'answer' | 'test';
  /** 1-based. */
  line: number;
  /** 1-based; null where only the line is known. */
  column: number | null;
}

/** Two values, or two types, as text. */
export interface Comparison {
  expected: string;
  received: string;
}

/** One part of a verdict. Texts may hold code between backticks, and what a student's program said. */
export type Block =
  /** `word` says it all where there are neither colours nor symbols. */
  | { kind: 'title'; isGood: boolean; word: string; text: string; facts: string[] }
  | { kind: 'sentence'; text: string; place: Place | null }
  | { kind: 'remedy'; remedy: Remedy }
  | { kind: 'mistake'; text: string }
  /** Tests that fail in the same way at the same place. */
  | {
      kind: 'failed-tests';
      label: string;
      names: string[];
      more: string | null;
      message: string | null;
      values: Comparison | null;
      place: Place | null;
    }
  | {
      kind: 'types';
      label: string;
      test: string;
      faults: { message: string; types: Comparison | null; place: Place }[];
    }
  /** The first of the bugs that no test has noticed, and those that were. */
  | { kind: 'bugs'; text: string; label: string; first: string; caught: string[] }
  | { kind: 'passed-tests'; text: string; names: string[] }
  | { kind: 'advice'; text: string; items: string[] }
  | { kind: 'output'; text: string; output: string };

/** At most this many names of tests that fail in the same way. */
const maxNames = 3;

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

const unrun: ReadonlySet<ErrorReason> = new Set(['syntax', 'import', 'missing-export', 'unreadable']);

/**
 * Puts a verdict into words.
 *
 * @param verdict - What the judge said.
 * @returns The parts: the outcome first, then what helps, then the details. None for an exercise that has no answer yet.
 */
export function outlineOf(verdict: Verdict): Block[] {
  switch (verdict.kind) {
    case 'not-started':
      return [];
    case 'passed':
      return outlineOfPassed(verdict);
    case 'failed':
      return outlineOfFailed(verdict);
    case 'error':
      return outlineOfError(verdict);
  }
}

function outlineOfPassed(verdict: Passed): Block[] {
  const { tests, bugs, advice, durationMs } = verdict;
  const facts = [
    counted(tests.length, 'test'),
    ...(bugs.length > 0 ? [`${counted(bugs.length, 'bug')} caught`] : []),
    'the types hold',
    milliseconds(durationMs),
  ];
  return [
    { kind: 'title', isGood: true, word: 'PASS', text: 'Passed', facts },
    ...(advice.length > 0
      ? [{ kind: 'advice', text: 'It passes; this would make it better still:', items: advice } as const]
      : []),
    ...outputBlocks(verdict),
  ];
}

function outlineOfFailed(verdict: Failed): Block[] {
  return [
    { kind: 'title', isGood: false, word: 'FAIL', text: 'Not yet', facts: [milliseconds(verdict.durationMs)] },
    { kind: 'sentence', text: verdict.summary, place: null },
    ...mistakeBlock(verdict.mistake),
    ...groupsOf(verdict.tests).map(testsBlock),
    ...typesBlocks(verdict.types),
    ...bugsBlock(verdict),
    ...passedBlock(verdict.tests),
    ...outputBlocks(verdict),
  ];
}

function outlineOfError(verdict: JudgeError): Block[] {
  const { reason, message, remedy, line, tests } = verdict;
  const title = errorTitles[reason];
  // Of an answer that nobody can run as it stands, no test says anything.
  const passed = unrun.has(reason) ? [] : tests.filter((test) => test.status === 'passed');
  return [
    { kind: 'title', isGood: false, word: `ERROR: ${title}`, text: title, facts: [] },
    { kind: 'sentence', text: message, place: line === null ? null : { file: 'answer', line, column: null } },
    ...(remedy === null ? [] : [{ kind: 'remedy', remedy } as const]),
    ...mistakeBlock(verdict.mistake),
    ...(passed.length > 0
      ? [
          {
            kind: 'passed-tests',
            text: `${counted(passed.length, 'test')} passed before that.`,
            names: namesOf(passed),
          } as const,
        ]
      : []),
    ...outputBlocks(verdict),
  ];
}

function mistakeBlock(mistake: MistakeMatch | null): Block[] {
  return mistake === null ? [] : [{ kind: 'mistake', text: `Likely reason: ${mistake.feedback}` }];
}

/** Failed tests; those that fail in the same way at the same place are one group. */
function groupsOf(tests: readonly TestResult[]): [TestResult, ...TestResult[]][] {
  const groups = new Map<string, [TestResult, ...TestResult[]]>();
  for (const test of tests) {
    if (test.status === 'passed') continue;
    const { message, expected, actual, line, file } = test;
    const key = JSON.stringify([message, expected, actual, line, file]);
    const group = groups.get(key);
    if (group) group.push(test);
    else groups.set(key, [test]);
  }
  return [...groups.values()];
}

function testsBlock(tests: readonly [TestResult, ...TestResult[]]): Block {
  const [{ message, expected, actual, line, file }] = tests;
  const more = tests.length - maxNames;
  const values = expected !== null && actual !== null ? { expected, received: actual } : null;
  return {
    kind: 'failed-tests',
    label: 'Failed test',
    names: namesOf(more > 1 ? tests.slice(0, maxNames) : tests),
    more: more > 1 ? `and ${more} more tests, in the same way` : null,
    message: values === null ? message : null,
    values,
    place: line === null ? null : { file, line, column: null },
  };
}

/** What is refused in one test stands together. */
function typesBlocks(faults: readonly TypeFault[]): Block[] {
  const blocks: Extract<Block, { kind: 'types' }>[] = [];
  for (const { test, message, expected, actual, file, line, column } of faults) {
    const title = test ?? 'the types in your file';
    const isTold = (type: string): boolean => message.includes(type);
    const types =
      expected !== null && actual !== null && !(isTold(expected) && isTold(actual))
        ? { expected, received: actual }
        : null;
    const fault = { message, types, place: { file, line, column } };
    const last = blocks.at(-1);
    if (last?.test === title) last.faults.push(fault);
    else blocks.push({ kind: 'types', label: 'Type', test: title, faults: [fault] });
  }
  return blocks;
}

function bugsBlock({ bugs }: Failed): Block[] {
  const first = bugs.find((bug) => !bug.caught);
  if (first === undefined) return [];
  const caught = bugs.filter((bug) => bug.caught).map((bug) => bug.feedback);
  const text = `Your tests catch ${caught.length} of ${counted(bugs.length, 'bug')}.`;
  return [{ kind: 'bugs', text, label: 'Not caught', first: first.feedback, caught }];
}

function passedBlock(tests: readonly TestResult[]): Block[] {
  const passed = tests.filter((test) => test.status === 'passed');
  if (passed.length === 0) return [];
  const text =
    passed.length === tests.length
      ? `When run, ${passed.length === 1 ? 'the test passes' : `all ${passed.length} tests pass`}.`
      : `${counted(passed.length, 'other test')} ${passed.length === 1 ? 'passes' : 'pass'}.`;
  return [{ kind: 'passed-tests', text, names: namesOf(passed) }];
}

/** What was printed: by test where that is known, that of the tests that failed first. */
function outputBlocks({ output, outputs = [], tests }: Pick<Passed, 'output' | 'outputs' | 'tests'>): Block[] {
  const printed = outputs.filter(({ text }) => text.trim() !== '');
  if (printed.length === 0) {
    return output.trim() === '' ? [] : [{ kind: 'output', text: 'Your answer printed:', output: output.trimEnd() }];
  }
  const failed = new Set(namesOf(tests.filter((test) => test.status === 'failed')));
  const isFailed = ({ test }: TestOutput): boolean => test !== null && failed.has(test);
  // No results at all: it was stopped, and what was printed last is nearest to the reason.
  if (tests.length === 0) printed.reverse();
  return [...printed.filter(isFailed), ...printed.filter((one) => !isFailed(one))].map((one) => {
    const when = one.test === null ? 'while it was loaded' : `while '${one.test}' ran`;
    return { kind: 'output', text: `Your answer printed ${when}:`, output: one.text.trimEnd() };
  });
}

function namesOf(tests: readonly TestResult[]): string[] {
  return tests.map((test) => test.name);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function milliseconds(durationMs: number): string {
  return durationMs < 1000 ? `${Math.round(durationMs)} ms` : `${(durationMs / 1000).toFixed(1)} s`;
}
