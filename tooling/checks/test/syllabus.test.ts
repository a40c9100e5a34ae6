import { surveyPackage, type Day } from '@backend-ts/course';
import { describe, expect, test } from 'vitest';
import { checkDay, checkSyllabus } from '../src/checks/syllabus.ts';
import { renewFiles } from '../src/fault.ts';
import { copyCourse, type FixtureCourse } from './fixture-course.ts';

const file = 'packages/100-days/syllabus.json';
const readme = 'packages/100-days/exercises/001-double/README.md';

const survey = (course: FixtureCourse, name = '100-days') => surveyPackage(course.path(`packages/${name}`));

function check(course: FixtureCourse, syllabus: readonly Day[] = survey(course).package.syllabus) {
  return checkDay({ exercise: course.exercise('100-days/001-double'), readme: course.readme(readme), syllabus });
}

describe('checkSyllabus()', () => {
  test.each(['tiny', '100-days'])('finds nothing in %s', (name) => {
    expect(checkSyllabus(survey(copyCourse(), name))).toEqual([]);
  });

  test('finds that it is missing', () => {
    const course = copyCourse();
    course.remove(file);
    expect(course.told(checkSyllabus(survey(course)))).toEqual([`${file} The package has no syllabus.json`]);
  });

  test('finds that it cannot be used, and says why', () => {
    const course = copyCourse();
    course.replace(file, '"002-triple"', '"004-triple"');
    expect(course.told(checkSyllabus(survey(course)))).toEqual([
      expect.stringContaining('004-triple is day 2 in the list, so its number must be 002'),
    ]);
  });
});

describe('checkDay()', () => {
  test('finds nothing where room and syllabus agree, or where there is no syllabus', () => {
    const course = copyCourse();
    expect(check(course)).toEqual([]);
    expect(check(course, [])).toEqual([]);
  });

  test.each([
    {
      from: '# Double',
      to: '# Twice',
      says: 'The title is "Twice a number", and in the syllabus it is "Double a number"',
    },
    { from: 'runtime: any', to: 'runtime: node', says: 'The runtime is "node", and in the syllabus it is "any"' },
    {
      from: 'needs: []',
      to: 'needs: [000-zero]',
      says: 'The list of needs is "000-zero", and in the syllabus it is "none"',
    },
  ])('finds that $to is not what the syllabus says', ({ from, to, says }) => {
    const course = copyCourse();
    course.replace(readme, from, to);
    expect(course.told(check(course))).toEqual([`${readme}:1 ${says}`]);
  });

  test('finds and renews a key insight that is not that of the syllabus', () => {
    const course = copyCourse();
    const before = course.read(readme);
    course.replace(readme, /> (\*\*Key insight:\*\*).*/, '> $1\n> Something _else_.');
    const faults = check(course);
    expect(course.told(faults)).toEqual([
      `${readme}:${course.lineOf(readme, 'Key insight')} The key insight is not that of the syllabus`,
    ]);
    renewFiles(faults);
    expect(course.read(readme)).toBe(before);
  });

  test('takes a key insight that is broken into lines', () => {
    const course = copyCourse();
    course.replace(readme, 'is the number and', 'is the number\n> and');
    expect(check(course)).toEqual([]);
  });

  test('finds a room that is no day', () => {
    const course = copyCourse();
    course.replace(file, /001-double/g, '001-twice');
    expect(course.told(check(course))).toEqual([
      'packages/100-days/exercises/001-double The room is no day of the syllabus; day 1 is 001-twice',
    ]);
  });
});
