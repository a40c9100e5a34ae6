import { loadCourse } from '@backend-ts/course';
import type { Failed, JudgeError, TestResult, Verdict } from '@backend-ts/judge/core';
import { describe, expect, test } from 'vitest';
import type { TextStyle } from '../src/render/text-style.ts';
import { verdictLines, type Printed } from '../src/render/verdict.ts';
import { failed, writeCourse, passed } from './test-course.ts';

const plain: TextStyle = { width: 80, colour: false, plain: true, command: 'learn' };
const drawn: TextStyle = { ...plain, plain: false };

function said(verdict: Verdict, style: TextStyle = plain, printed?: Printed): string {
  const [exercise] = loadCourse(writeCourse()).packages[0]?.exercises ?? [];
  if (exercise === undefined) throw new Error('The course is empty');
  const about = { exercise, answerPlace: 'practice/01-start.ts', testPlace: 'exercises/01-start/exercise.test.ts' };
  return verdictLines(style, about, verdict, printed).join('\n');
}

function failing(part: Partial<Failed>): Failed {
  return { ...(failed as Failed), ...part };
}

function result(part: Partial<TestResult>): TestResult {
  return {
    name: 'f() > works',
    status: 'failed',
    message: 'wrong',
    expected: null,
    actual: null,
    line: 3,
    file: 'answer',
    ...part,
  };
}

const error: JudgeError = {
  kind: 'error',
  reason: 'syntax',
  message: 'Line 4 cannot be read: Expression expected',
  remedy: null,
  line: 4,
  thrown: null,
  mistake: null,
  tests: [],
  types: [],
  bugs: [],
  output: '',
  durationMs: 9,
};

describe('verdictLines() in words', () => {
  test('not started', () => {
    expect(said({ kind: 'not-started', durationMs: 0 })).toMatchInlineSnapshot(`
      "alpha-types/01-start has no answer yet. Begin with:
      learn start alpha-types/01-start"
    `);
  });

  test('passed, with advice and output', () => {
    const verdict: Verdict = {
      ...passed,
      advice: ['Add a docstring that says what comes back'],
      output: 'hello\n',
    } as Verdict;
    expect(said(verdict)).toMatchInlineSnapshot(`
      "PASS: 01-start (1 test, the types hold, 12 ms)

      It passes; this would make it better still:
      Add a docstring that says what comes back

      Your answer printed:
        hello"
    `);
  });

  test('what the failed test printed comes first, then how much is left out', () => {
    const verdict = failing({
      tests: [result({ name: 'f() > is there', status: 'passed', message: null }), result({ name: 'f() > adds' })],
      output: 'all of it',
      outputs: [
        { test: null, text: 'loading\n' },
        { test: 'f() > is there', text: 'one\ntwo\n' },
        { test: 'f() > adds', text: Array.from({ length: 12 }, (_, index) => `step ${index}\n`).join('') },
      ],
    });
    const text = said(verdict);
    expect(text.slice(text.indexOf('Your answer'))).toBe(
      [
        "Your answer printed while 'f() > adds' ran:",
        ...Array.from({ length: 10 }, (_, index) => `  step ${index}`),
        '  … and 2 more lines, and 3 lines at other times',
      ].join('\n'),
    );
    const whole = said(verdict, plain, { isWhole: true, way: '' });
    expect(whole).toContain('  step 11\n\nYour answer printed while it was loaded:\n  loading\n\n');
    expect(whole).toContain("Your answer printed while 'f() > is there' ran:\n  one\n  two");
  });

  test('failed, with a known mistake, values, types and passed tests', () => {
    const verdict = failing({
      summary: '2 of 3 tests fail',
      mistake: {
        id: 'any',
        feedback: 'The sums are right, but `any` switches the checks off for everybody who calls it.',
      },
      tests: [
        result({ name: 'f() > adds', expected: '3', actual: "'12'" }),
        result({ name: 'f() > throws', message: 'TypeError: x is not a function' }),
        result({ name: 'f() > is there', status: 'passed', message: null }),
      ],
      types: [
        {
          file: 'test',
          line: 6,
          column: 50,
          code: 2344,
          message: 'Parameter 1 of `f` has the type `any`; it must be `number`',
          test: 'f() > takes numbers',
          expected: 'number',
          actual: 'any',
        },
        {
          file: 'answer',
          line: 2,
          column: 3,
          code: 2322,
          message: 'Types do not fit',
          test: null,
          expected: '[number,\n string]',
          actual: 'number',
        },
      ],
    });
    expect(said(verdict)).toMatchInlineSnapshot(`
      "FAIL: 01-start (12 ms)
      2 of 3 tests fail

      Likely reason: The sums are right, but \`any\` switches the checks off for
      everybody who calls it.

      Failed test: f() > adds
      expected: 3
      received: '12'
      practice/01-start.ts:3

      Failed test: f() > throws
      TypeError: x is not a function
      practice/01-start.ts:3

      Type: f() > takes numbers
      Parameter 1 of \`f\` has the type \`any\`; it must be \`number\`
      exercises/01-start/exercise.test.ts:6:50

      Type: the types in your file
      Types do not fit
      expected:
      [number,
       string]
      received:
      number
      practice/01-start.ts:2:3

      1 other test passes."
    `);
  });

  test('failed, because bugs were not caught', () => {
    const bugs = [
      { id: 'zero', caught: true, feedback: 'It refuses zero' },
      { id: 'order', caught: false, feedback: 'It sorts the results' },
      { id: 'late', caught: false, feedback: 'It answers late' },
    ];
    expect(said(failing({ summary: 'Your tests pass, but they do not notice 2 of 3 bugs', tests: [], bugs })))
      .toMatchInlineSnapshot(`
      "FAIL: 01-start (12 ms)
      Your tests pass, but they do not notice 2 of 3 bugs

      Your tests catch 1 of 3 bugs.
      Not caught: It sorts the results"
    `);
  });

  test('an error with its line', () => {
    expect(said(error)).toMatchInlineSnapshot(`
      "ERROR: Cannot read it: 01-start
      Line 4 cannot be read: Expression expected
      practice/01-start.ts:4"
    `);
  });

  test('says nothing of a line when none is known, and counts what passed before', () => {
    const tests = [result({ status: 'passed', message: null })];
    expect(said({ ...error, reason: 'timeout', message: 'Stopped after 5 s', line: null, tests }))
      .toMatchInlineSnapshot(`
      "ERROR: Stopped: 01-start
      Stopped after 5 s

      1 test passed before that."
    `);
  });

  test('gathers tests that fail in the same way', () => {
    const tests = Array.from({ length: 6 }, (_, index) =>
      result({ name: `f() > case ${index}`, message: 'Error: Not written yet' }),
    );
    expect(said(failing({ summary: '6 of 6 tests fail', tests }))).toMatchInlineSnapshot(`
      "FAIL: 01-start (12 ms)
      6 of 6 tests fail

      Failed test: f() > case 0
      Failed test: f() > case 1
      Failed test: f() > case 2
      and 3 more tests, in the same way
      Error: Not written yet
      practice/01-start.ts:3"
    `);
  });
});

describe('verdictLines() with symbols', () => {
  test('always has a word beside a symbol', () => {
    expect(said(passed, drawn)).toMatchInlineSnapshot(`"✓ Passed  01-start (1 test, the types hold, 12 ms)"`);
    expect(said(failed, drawn)).toMatchInlineSnapshot(`
      "✗ Not yet  01-start (12 ms)
      'is 42': expected 41 to be 42

      ✗ answer() > is 42
          expected: 42
          received: 41
          exercises/01-start/exercise.test.ts:7"
    `);
  });

  test('compares long values line by line', () => {
    const verdict = failing({
      tests: [result({ expected: '{\n  a: 1,\n  b: 2,\n}', actual: '{\n  a: 1,\n  b: 3,\n}' })],
    });
    expect(said(verdict, drawn)).toMatchInlineSnapshot(`
      "✗ Not yet  01-start (12 ms)
      'is 42': expected 41 to be 42

      ✗ f() > works
          - expected  + received
            {
              a: 1,
          -   b: 2,
          +   b: 3,
            }
          practice/01-start.ts:3"
    `);
  });

  test('keeps control sequences of the answer away from the terminal', () => {
    const verdict = failing({ summary: '\u001b[2Jgone\u0007', output: '\u001b[31mred\u001b[0m\u0000' });
    // eslint-disable-next-line no-control-regex -- looking for control characters is the purpose
    expect(said(verdict, drawn)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  test('never is wider than the window or 100 columns, paths aside', () => {
    const verdict = failing({ summary: 'word '.repeat(60), mistake: { id: 'x', feedback: 'help '.repeat(60) } });
    for (const width of [40, 80, 200]) {
      const widest = Math.max(
        ...said(verdict, { ...drawn, width })
          .split('\n')
          .filter((line) => !line.includes('.ts:'))
          .map((line) => line.length),
      );
      expect(widest).toBeLessThanOrEqual(Math.min(width, 100));
    }
  });

  test('colours only where there is colour', () => {
    expect(said(failed, { ...drawn, colour: true })).toContain('\u001b[31m');
    expect(said(failed, drawn)).not.toContain('\u001b');
  });
});
