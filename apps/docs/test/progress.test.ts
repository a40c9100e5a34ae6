import { describe, expect, test } from 'vitest';
import { readProgressFile } from '../src/progress-file.ts';
import { merged, progressReport, type CourseOutline } from '../src/progress.ts';

const outline: CourseOutline = {
  packages: [
    {
      package: 'tiny',
      exercises: [
        { ref: 'tiny/01-double', number: 1 },
        { ref: 'tiny/02-half', number: 2 },
      ],
      syllabus: null,
    },
  ],
};

/** Noon of a day in November 2026, where the test runs. */
const noon = (day: number): Date => new Date(2026, 10, day, 12);

describe('progressReport()', () => {
  test('takes what is done for passed, and the rest for not started', () => {
    const moment = noon(1).toISOString();
    expect(progressReport(outline, { 'tiny/01-double': moment, 'gone/01-gone': moment }, noon(1)).exercises).toEqual([
      { exercise: 'tiny/01-double', state: 'passed', passedAt: moment },
      { exercise: 'tiny/02-half', state: 'not-started', passedAt: null },
    ]);
  });

  test('counts each day once', () => {
    const done = { 'tiny/01-double': noon(2).toISOString(), 'tiny/02-half': noon(2).toISOString() };
    expect(progressReport(outline, done, noon(3)).days).toEqual({ inARow: 1, total: 1 });
  });
});

describe('merged()', () => {
  test('has what is done here and what is done elsewhere', () => {
    expect(merged({ a: '2026-11-01T10:00:00Z' }, { b: '2026-11-02T10:00:00Z' })).toEqual({
      a: '2026-11-01T10:00:00Z',
      b: '2026-11-02T10:00:00Z',
    });
  });

  test.each([
    { here: '2026-11-01T10:00:00Z', elsewhere: '2026-11-02T10:00:00Z' },
    { here: '2026-11-02T10:00:00Z', elsewhere: '2026-11-01T10:00:00Z' },
  ])('keeps the earlier moment of $here and $elsewhere', ({ here, elsewhere }) => {
    expect(merged({ a: here }, { a: elsewhere })).toEqual({ a: '2026-11-01T10:00:00Z' });
  });
});

describe('readProgressFile()', () => {
  test('reads its own report', () => {
    const done = { 'tiny/01-double': noon(1).toISOString() };
    expect(readProgressFile(JSON.stringify(progressReport(outline, done, noon(1))))).toEqual(done);
  });

  test('leaves out what is only started', () => {
    const exercises = [{ exercise: 'tiny/01-double', state: 'started', passedAt: null }];
    expect(readProgressFile(JSON.stringify({ version: 1, exercises }))).toEqual({});
  });

  test.each([
    { text: '{', message: 'it is not JSON' },
    { text: '[]', message: 'it holds something else' },
    { text: '{"version":1,"exercises":[{"exercise":"a/1","state":"passed","passedAt":null}]}', message: 'passedAt' },
  ])('refuses $text', ({ text, message }) => {
    expect(() => readProgressFile(text)).toThrow(message);
  });
});
