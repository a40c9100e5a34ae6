import { describe, expect, test } from 'vitest';
import { readProgressFile } from '../src/progress-file.ts';
import { merged, progressReport, type CourseOutline } from '../src/progress.ts';

const outline: CourseOutline = {
  packages: [
    { package: 'tiny', exercises: [{ ref: 'tiny/01-double', number: 1 }], syllabus: null },
    {
      package: '100-days',
      exercises: [
        { ref: '100-days/001-values', number: 1 },
        { ref: '100-days/002-names', number: 2 },
      ],
      syllabus: { days: 3, coming: { day: 3, id: '003-later' } },
    },
  ],
};

/** Noon of a day in November 2026, where the test runs. */
const noon = (day: number): Date => new Date(2026, 10, day, 12);

describe('progressReport()', () => {
  test('counts what is done in each package, and names the next day', () => {
    const { packages } = progressReport(outline, { '100-days/001-values': noon(1).toISOString() }, noon(1));
    expect(packages).toEqual([
      { package: 'tiny', passed: 0, total: 1, syllabus: null },
      {
        package: '100-days',
        passed: 1,
        total: 2,
        syllabus: { done: [1], days: 3, next: { day: 2, id: '002-names', isComing: false } },
      },
    ]);
  });

  test('names the first day that is to come when all others are done', () => {
    const done = { '100-days/001-values': noon(1).toISOString(), '100-days/002-names': noon(2).toISOString() };
    const [, days] = progressReport(outline, done, noon(2)).packages;
    expect(days?.syllabus?.next).toEqual({ day: 3, id: '003-later', isComing: true });
  });

  test('lists the exercises of the course, and no others', () => {
    const moment = noon(1).toISOString();
    const { exercises } = progressReport(outline, { 'tiny/01-double': moment, 'gone/01-gone': moment }, noon(1));
    expect(exercises).toEqual([
      { exercise: 'tiny/01-double', state: 'passed', passedAt: moment },
      { exercise: '100-days/001-values', state: 'not-started', passedAt: null },
      { exercise: '100-days/002-names', state: 'not-started', passedAt: null },
    ]);
  });

  test.each([
    { when: 'today', days: [10, 11], now: 11, inARow: 2 },
    { when: 'yesterday', days: [9, 10], now: 11, inARow: 2 },
    { when: 'before that', days: [8, 9], now: 11, inARow: 0 },
    { when: 'today, with a gap', days: [8, 10, 11], now: 11, inARow: 2 },
  ])('counts $inARow days in a row when the last one was $when', ({ days, now, inARow }) => {
    const done = Object.fromEntries(days.map((day) => [`tiny/${day}`, noon(day).toISOString()]));
    expect(progressReport(outline, done, noon(now)).days).toEqual({ inARow, total: days.length });
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
