import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCourse } from '../src/index.ts';
import {
  daysInARow,
  localDate,
  outlineOf,
  reportProgress,
  type CourseOutline,
  type ExerciseStanding,
} from '../src/progress.ts';
import { layOut } from './lay-out.ts';

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

const evening = new Date(2026, 10, 21, 23, 5, 9);
const started: ExerciseStanding = { state: 'started', passedAt: null };
const passed: ExerciseStanding = { state: 'passed', passedAt: '2026-11-20T10:00:00.000Z' };

const report = (standings: Record<string, ExerciseStanding>, passDates: string[] = []) =>
  reportProgress(outline, new Map(Object.entries(standings)), passDates, evening);

describe('outlineOf()', () => {
  test('gives the packages with their exercises, and the first day that is still to come', () => {
    const readme = '---\nconcepts: [numbers]\nminutes: 5\nruntime: any\n---\n\n# A room\n';
    const day = { title: 'A day', insight: 'One thing leads to another.', runtime: 'any', needs: [] };
    const days = ['001-values', '002-names', '003-later'].map((id) => ({ ...day, id }));
    const root = layOut({
      'packages/tiny/exercises/01-double/README.md': readme,
      'packages/100-days/exercises/001-values/README.md': readme,
      'packages/100-days/exercises/002-names/README.md': readme,
      'packages/100-days/syllabus.json': JSON.stringify({ phases: [{ name: 'First steps', days }] }),
    });
    expect(outlineOf(loadCourse(path.resolve(root))).packages.toReversed()).toEqual(outline.packages);
  });
});

describe('reportProgress()', () => {
  test('counts what has passed in each package, and names the next day', () => {
    expect(report({ '100-days/001-values': passed, '100-days/002-names': started }).packages).toEqual([
      { package: 'tiny', passed: 0, total: 1, syllabus: null },
      {
        package: '100-days',
        passed: 1,
        total: 2,
        syllabus: { done: [1], days: 3, next: { day: 2, id: '002-names', isComing: false } },
      },
    ]);
  });

  test('names the first day that is to come when all others have passed', () => {
    const [, days] = report({ '100-days/001-values': passed, '100-days/002-names': passed }).packages;
    expect(days?.syllabus?.next).toEqual({ day: 3, id: '003-later', isComing: true });
  });

  test('names no day at the end of all', () => {
    const exercises = [{ ref: '100-days/001-values', number: 1 }];
    const all = { packages: [{ package: '100-days', exercises, syllabus: { days: 1, coming: null } }] };
    const { packages } = reportProgress(all, new Map([['100-days/001-values', passed]]), [], evening);
    expect(packages[0]?.syllabus).toEqual({ done: [1], days: 1, next: null });
  });

  test('lists the exercises of the course, and no others', () => {
    const { exercises } = report({ 'tiny/01-double': passed, '100-days/002-names': started, 'gone/01-gone': passed });
    expect(exercises).toEqual([
      { exercise: 'tiny/01-double', state: 'passed', passedAt: '2026-11-20T10:00:00.000Z' },
      { exercise: '100-days/001-values', state: 'not-started', passedAt: null },
      { exercise: '100-days/002-names', state: 'started', passedAt: null },
    ]);
  });

  test('counts all days with a pass, and those in a row', () => {
    expect(report({}, ['2026-11-18', '2026-11-20', '2026-11-21']).days).toEqual({ inARow: 2, total: 3 });
  });
});

describe('localDate()', () => {
  test('pads month and day', () => {
    expect(localDate(new Date(2026, 0, 2))).toBe('2026-01-02');
  });
});

describe('daysInARow()', () => {
  test.each([
    { dates: [], count: 0 },
    { dates: ['2026-11-21'], count: 1 },
    { dates: ['2026-11-20'], count: 1 },
    { dates: ['2026-11-19'], count: 0 },
    { dates: ['2026-11-18', '2026-11-20', '2026-11-21'], count: 2 },
    { dates: ['2026-10-30', '2026-10-31', '2026-11-01'], count: 0 },
  ])('counts $count for $dates', ({ dates, count }) => {
    expect(daysInARow(dates, evening)).toBe(count);
  });

  test('counts across the end of daylight saving and of months', () => {
    const dates = Array.from({ length: 40 }, (_, index) => localDate(new Date(2026, 10, 21 - index, 12)));
    expect(daysInARow(dates, evening)).toBe(40);
  });
});
