import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { comingDays, findCourseRoot, loadPackage, loadSyllabus, surveyPackage } from '../src/index.ts';
import { writeFiles } from './write-files.ts';

const readme = '---\nconcepts: [numbers]\nminutes: 5\nruntime: any\n---\n\n# A room\n';

const day = (id: string, more: object = {}) => ({
  id,
  title: 'A day',
  insight: 'One thing leads to another.',
  runtime: 'any',
  needs: [],
  ...more,
});

/** Lays out a package with a syllabus of one phase, and with a room for day 1. */
function layDays(days: unknown): string {
  const text = JSON.stringify({ phases: [{ name: 'First steps', days }] });
  const root = writeFiles({
    'packages/100-days/syllabus.json': text,
    'packages/100-days/exercises/001-one/README.md': readme,
  });
  return path.join(root, 'packages/100-days');
}

describe('loadSyllabus()', () => {
  test('gives the days of all phases in one list', () => {
    const phases = [
      { name: 'First steps', days: [day('001-one')] },
      { name: 'Further', days: [day('002-two', { runtime: 'node', needs: ['001-one'] })] },
    ];
    const root = writeFiles({ 'syllabus.json': JSON.stringify({ phases }) });
    const common = { title: 'A day', insight: 'One thing leads to another.' };
    expect(loadSyllabus(root)).toEqual([
      { ...common, number: 1, id: '001-one', phase: 'First steps', runtime: 'any', needs: [] },
      { ...common, number: 2, id: '002-two', phase: 'Further', runtime: 'node', needs: ['001-one'] },
    ]);
  });

  test('gives no days where there is no syllabus', () => {
    expect(loadSyllabus(writeFiles({}))).toEqual([]);
  });

  test.each([
    { days: [day('01-one')], says: 'An id is three digits, a hyphen and a slug in lower case: 004-closures' },
    { days: [day('001-One')], says: 'An id is three digits' },
    { days: [day('002-two')], says: '002-two is day 1 in the list, so its number must be 001' },
    { days: [day('001-one'), day('003-three')], says: '003-three is day 2 in the list, so its number must be 002' },
    { days: [day('001-one'), day('002-one')], says: '002-one has the same slug as 001-one' },
    { days: [day('001-one', { needs: ['002-two'] }), day('002-two')], says: '002-two, which does not come before it' },
    { days: [day('001-one', { needs: ['001-one'] })], says: '001-one needs 001-one, which does not come before it' },
    { days: [day('001-one', { needs: ['000-none'] })], says: '001-one needs 000-none, which is no day' },
    { days: [day('001-one', { insight: 'one thing.' })], says: 'An insight is a sentence' },
    { days: [day('001-one', { insight: 'One thing' })], says: 'An insight is a sentence' },
    { days: [day('001-one', { title: '' })], says: 'phases[0].days[0].title' },
    { days: [day('001-one', { runtime: 'browser' })], says: 'phases[0].days[0].runtime' },
    { days: [day('001-one', { minutes: 5 })], says: 'minutes' },
    { days: [], says: 'phases[0].days' },
  ])('refuses a syllabus of which it says: $says', ({ days, says }) => {
    const dir = layDays(days);
    const file = path.join(dir, 'syllabus.json');
    expect(() => loadSyllabus(dir)).toThrow(SyntaxError);
    expect(() => loadSyllabus(dir)).toThrow(`Cannot use the syllabus ${file}: `);
    expect(() => loadSyllabus(dir)).toThrow(says);
  });

  test('refuses what is not JSON', () => {
    const root = writeFiles({ 'syllabus.json': 'phases:' });
    expect(() => loadSyllabus(root)).toThrow(/^Cannot read the syllabus .*: it is not JSON$/);
  });
});

describe('loadPackage() and surveyPackage() with a syllabus', () => {
  test('give it, and tell which days are to come', () => {
    const dir = layDays([day('001-one'), day('002-two'), day('003-three')]);
    const course = loadPackage(dir);
    expect(course.syllabus.map(({ id }) => id)).toEqual(['001-one', '002-two', '003-three']);
    expect(comingDays(course).map(({ id }) => id)).toEqual(['002-two', '003-three']);
    expect(surveyPackage(dir)).toEqual({ package: course, unreadable: [], badSyllabus: null });
  });

  test('differ where it cannot be used: the one throws, the other goes on', () => {
    const dir = layDays([day('002-two')]);
    expect(() => loadPackage(dir)).toThrow(SyntaxError);
    const { package: course, badSyllabus } = surveyPackage(dir);
    expect(course).toMatchObject({ exercises: [{ id: '001-one' }], syllabus: [] });
    expect(badSyllabus).toMatch(/^Cannot use the syllabus .*002-two is day 1 in the list[^\n]*$/);
  });
});

describe('the syllabus of 100-days', () => {
  const root = findCourseRoot(import.meta.dirname) ?? '';
  const days = loadSyllabus(path.join(root, 'packages/100-days'));

  test('has a hundred days, and an insight and a title of its own for each', () => {
    expect(days).toHaveLength(100);
    expect(new Set(days.map(({ title }) => title)).size).toBe(100);
    expect(new Set(days.map(({ insight }) => insight)).size).toBe(100);
  });

  test('goes through its phases one after the other', () => {
    const phases = Map.groupBy(days, ({ phase }) => phase);
    expect([...phases].map(([phase, of]) => `${of[0]?.number ?? 0}–${of.at(-1)?.number ?? 0} ${phase}`)).toEqual([
      '1–12 Foundations',
      '13–30 Core backend',
      '31–45 Data',
      '46–55 Language and standard library in depth',
      '56–63 Async depth and data contracts',
      '64–71 Web and APIs',
      '72–76 Databases',
      '77–80 Security',
      '81–90 Reliability, testing and operations',
      '91–97 Distributed systems',
      '98–100 Shipping',
    ]);
  });
});
