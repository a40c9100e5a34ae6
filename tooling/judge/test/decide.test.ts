import { describe, expect, test } from 'vitest';
import {
  decide,
  emptyReport,
  matchMistake,
  patternOf,
  withMistake,
  withTypes,
  type Evidence,
  type RunReport,
  type TestResult,
  type TypeFault,
  type Verdict,
} from '../src/core/index.ts';

function result(name: string, status: TestResult['status'] = 'passed'): TestResult {
  return {
    name,
    status,
    message: status === 'failed' ? 'no' : null,
    expected: null,
    actual: null,
    line: null,
    file: 'test',
  };
}

function evidence(run: Partial<RunReport>, rest: Partial<Evidence> = {}): Evidence {
  return {
    answerText: '',
    clockNote: null,
    run: emptyReport(run),
    types: { kind: 'checked', findings: [] },
    expectedTests: ['a', 'b'],
    bugs: [],
    deadlineMs: 5000,
    durationMs: 1,
    ...rest,
  };
}

describe('decide()', () => {
  test('passes when every expected test ran once, in any order', () => {
    expect(decide(evidence({ tests: [result('b'), result('a')] }))).toMatchObject({ kind: 'passed' });
  });

  test.each([
    { lack: 'no test ran', run: {} },
    { lack: 'a test is missing', run: { tests: [result('a')] } },
    { lack: 'a test has another name', run: { tests: [result('a'), result('c')] } },
    { lack: 'a test ran twice', run: { tests: [result('a'), result('b'), result('b')] } },
    { lack: 'a test was skipped', run: { tests: [result('a'), result('b')], skipped: ['c'] } },
  ])('does not pass when $lack', ({ run }) => {
    expect(decide(evidence(run))).toMatchObject({ kind: 'error', reason: 'internal' });
  });

  test('does not pass without a type check', () => {
    const verdict = decide(
      evidence({ tests: [result('a'), result('b')] }, { types: { kind: 'unavailable', why: 'it died' } }),
    );
    expect(verdict).toMatchObject({ kind: 'error', reason: 'internal' });
  });

  test('does not take a bug for caught whose process was lost', () => {
    const bugs = [{ id: 'off-by-one', caught: true, feedback: 'One too many.' }];
    const suite = { expectedTests: null, bugs };
    const run = { tests: [result('a')] };
    expect(decide(evidence(run, suite))).toMatchObject({ kind: 'passed' });
    const lostBug = emptyReport({ stop: 'internal', lostBecause: 'it ended with exit code 9' });
    expect(decide(evidence(run, { ...suite, lostBug }))).toMatchObject({
      kind: 'error',
      reason: 'internal',
      message: 'The judge lost its test process: it ended with exit code 9',
    });
  });

  test.each([
    { fault: 'its process is lost', evidence: evidence({ stop: 'internal' }) },
    { fault: 'types cannot be checked', evidence: evidence({}, { types: { kind: 'unavailable', why: 'it died' } }) },
  ])('names a remedy where the judge itself is at fault: $fault', ({ evidence }) => {
    expect(decide(evidence)).toMatchObject({ reason: 'internal', remedy: { command: 'doctor' } });
  });

  test('names no remedy where the answer is at fault', () => {
    expect(decide(evidence({ stop: 'timeout' }))).toMatchObject({ reason: 'timeout', remedy: null });
  });

  test.each([
    { limit: {}, sentence: 'Stopped after 5 s while the file was loaded' },
    { limit: { limitMs: 3000 }, sentence: 'Stopped after 3 s while the file was loaded' },
  ])('names the time after which a run was stop: $sentence', ({ limit, sentence }) => {
    const verdict = decide(evidence({ stop: 'timeout', ...limit }));
    expect('message' in verdict && verdict.message).toContain(sentence);
  });

  test('does not pass when an error came late', () => {
    const late = { name: 'Error', message: 'late', code: null, line: null };
    expect(decide(evidence({ tests: [result('a'), result('b')], lateErrors: [late] }))).toMatchObject({
      kind: 'failed',
    });
  });

  test('does not pass when a bug got through', () => {
    const bugs = [{ id: 'x', caught: false, feedback: 'It lies.' }];
    expect(decide(evidence({ tests: [result('a')] }, { expectedTests: null, bugs }))).toMatchObject({ kind: 'failed' });
  });
});

describe('decide() on a suite that has to pass every time', () => {
  const tests = [result('a')];
  const { run } = evidence({ tests });
  const suite = (repeat: Partial<RunReport>) =>
    decide(evidence({ tests }, { expectedTests: null, repeats: [run, { ...run, ...repeat }] }));

  test('passes when each repeat is as the first run', () => {
    expect(suite({})).toMatchObject({ kind: 'passed' });
  });

  test.each([
    { what: 'a test that fails', repeat: { tests: [result('a', 'failed')] }, why: '"a": no' },
    { what: 'a run that was cut', repeat: { tests: [], stop: 'timeout' as const }, why: 'Stopped after 5 s' },
    { what: 'a test that did not run', repeat: { tests: [] }, why: 'Not every test ran' },
    {
      what: 'a late error',
      repeat: { lateErrors: [{ name: 'Error', message: 'late', code: null, line: null }] },
      why: 'late',
    },
  ])('fails for $what in a repeat', ({ repeat, why }) => {
    const verdict = suite(repeat);
    expect(verdict).toMatchObject({ kind: 'failed' });
    expect('summary' in verdict && verdict.summary).toContain(why);
  });
});

describe('matchMistake()', () => {
  const pattern = (...failures: string[]) => ({ failures, details: failures.map((name) => `${name}!`) });
  const known = [
    { id: 'one', feedback: 'One.', pattern: pattern('a') },
    { id: 'two', feedback: 'Two.', pattern: pattern('a', 'b') },
  ];

  test('finds the mistake that fails alike', () => {
    expect(matchMistake(pattern('a', 'b'), known)).toEqual({ id: 'two', feedback: 'Two.' });
  });

  test('finds nothing when none does', () => {
    expect(matchMistake(pattern('b'), known)).toBeNull();
  });

  test('finds nothing when no test and no type failed', () => {
    const unknown = { id: 'four', feedback: 'Four.', pattern: pattern() };
    expect(matchMistake(pattern(), [unknown])).toBeNull();
  });

  test('tells apart by the values what fails the same tests', () => {
    const alike = { id: 'three', feedback: 'Three.', pattern: { failures: ['a'], details: ['a?'] } };
    expect(matchMistake({ failures: ['a'], details: ['a?'] }, [...known, alike])?.id).toBe('three');
    expect(matchMistake({ failures: ['a'], details: ['a, but otherwise'] }, [...known, alike])).toBeNull();
  });

  test('takes an error by its class, however it is worded', () => {
    const thrown = (message: string) =>
      patternOf(decide(evidence({ tests: [{ ...result('a', 'failed'), message }, result('b')] })));
    expect(thrown('RangeError: too small')).toEqual(thrown('RangeError: not that'));
    expect(thrown('RangeError: too small')).not.toEqual(thrown('TypeError: too small'));
  });

  test('takes alike what only engines tell apart: their messages, and the order of methods', () => {
    const seen = (actual: string) =>
      patternOf(decide(evidence({ tests: [{ ...result('a', 'failed'), actual }, result('b')] })));
    const error = (name: string, message: string) => `[\n  ${name} {\n    "message": "${message}",\n  },\n  "end",\n]`;
    expect(seen(error('RangeError', 'Invalid array length'))).toEqual(
      seen(error('RangeError', 'invalid array length')),
    );
    expect(seen(error('RangeError', 'no'))).not.toEqual(seen(error('TypeError', 'no')));
    const methods = "next: 'Function<next>', 'Symbol(Symbol.iterator)': 'Function<[Symbol.iterator]>'";
    expect(seen(`{ ${methods}, size: 2 }`)).toEqual(seen("{ take: 'Function<take>', size: 2 }"));
    expect(seen("{ take: 'Function<take>', size: 2 }")).not.toEqual(seen("{ take: 'Function<take>', size: 3 }"));
  });

  test('compares what failed, not what passed', () => {
    expect(patternOf(decide(evidence({ tests: [result('a'), result('b', 'failed')] }))).failures).toEqual(['b']);
  });

  test('tells errors while loading apart by their class, and knows nothing of other errors', () => {
    const thrown = (name: string, message: string) =>
      decide(evidence({ loadError: { name, message, code: null, line: 3 } }));
    const atStart = { id: 'at-start', feedback: 'Not yet.', pattern: patternOf(thrown('ConfigError', 'no host')) };
    const verdictOf = (name: string) => {
      const verdict = thrown(name, 'no port');
      return verdict.kind === 'error' ? withMistake(verdict, [atStart]).mistake : verdict;
    };
    expect(verdictOf('ConfigError')).toEqual({ id: 'at-start', feedback: 'Not yet.' });
    expect(verdictOf('TypeError')).toBeNull();
    expect(patternOf(decide(evidence({ stop: 'timeout' }))).failures).toEqual([]);
  });
});

describe('withTypes()', () => {
  const fault = (line: number, code: number): TypeFault => ({
    file: 'test',
    line,
    column: 1,
    code,
    message: 'no',
    test: null,
    expected: null,
    actual: null,
  });

  const failing = (types: TypeFault[]): Verdict => ({
    kind: 'failed',
    summary: 'no',
    mistake: null,
    tests: [result('test: 7 TS1 is a name', 'failed')],
    types,
    bugs: [{ id: 'off-by-one', caught: false, feedback: 'One too many.' }],
    output: '',
    durationMs: 1,
  });

  test('keeps how tests fail, and replaces what was refused', () => {
    const pattern = patternOf(failing([fault(3, 2322), fault(4, 2322)]));
    expect(withTypes(pattern, [fault(9, 2345)])).toEqual(patternOf(failing([fault(9, 2345)])));
  });
});
