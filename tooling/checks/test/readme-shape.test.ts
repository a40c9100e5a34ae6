import { describe, expect, test } from 'vitest';
import { checkReadmeShape } from '../src/checks/readme-shape.ts';
import { readReadme } from '../src/readme.ts';
import { copyCourse, room, type FixtureCourse } from './fixture-course.ts';

const dayReadme = 'packages/100-days/exercises/001-double/README.md';

function check(course: FixtureCourse, ref: string) {
  const exercise = course.exercise(ref);
  return checkReadmeShape({ exercise, readme: readReadme(exercise.readme) });
}

describe('checkReadmeShape()', () => {
  test.each(['tiny/01-double', 'tiny/02-test-half', '100-days/001-double'])('finds nothing in %s', (ref) => {
    expect(check(copyCourse(), ref)).toEqual([]);
  });

  test.each([
    { from: '## Idea', to: '# Idea', says: ['There are 2 titles', 'The section "Idea" is missing'] },
    { from: 'After this you can', to: 'You will', says: ['The title is not followed by a promise'] },
    {
      from: '## Sources',
      to: '## Further reading',
      says: ['"Sources" is missing', '"Further reading" does not belong here'],
    },
    { from: /## Task\n\n1\. [^\n]*\n/, to: '', says: ['The section "Task" is missing'] },
    { from: '1. Export', to: '- Export', says: ['The task has no numbered list'] },
    { from: /1\. Export `double`\.\n/, to: '', says: ['The section "Task" is empty', 'The task has no numbered list'] },
    { from: '`learn check tiny/01-double`', to: 'Check it.', says: ['The command is not named'] },
    { from: /\| `double\(2\)`.*\n/, to: '', says: ['The table has 1 rows below its header'] },
    { from: /(\| `double\(2\)`.*\n)/, to: '$1$1$1$1', says: ['The table has 5 rows below its header'] },
    { from: /\| call[\s\S]*?\n\n/, to: '', says: ['There is no table of calls and results'] },
    { from: /<details><summary>And[\s\S]*?<\/details>/, to: '', says: ['There is one hint'] },
    { from: '<summary>And then?</summary>', to: '', says: ['Hint 2 has no summary'] },
    { from: 'Return it.', to: '', says: ['Hint 2 has no text'] },
    { from: '## Sources', to: '## In a backend\n\nNo.\n\n## Sources', says: ['"In a backend" does not belong here'] },
    { from: 'Two times', to: `${'word '.repeat(200)}Two times`, says: ['The idea has 210 words, and may have 200'] },
  ])('finds what is wrong with $to in place of $from', ({ from, to, says }) => {
    const course = copyCourse();
    course.replace(`${room}/README.md`, from, to);
    const told = course.told(check(course, 'tiny/01-double'));
    expect(told).toEqual(says.map((each) => expect.stringContaining(each) as string));
  });

  test('finds sections in the wrong order', () => {
    const course = copyCourse();
    course.replace(`${room}/README.md`, /(## Check[\s\S]*?)(## Hints[\s\S]*?)(## Sources)/, '$2$1$3');
    expect(course.told(check(course, 'tiny/01-double'))).toEqual([
      expect.stringContaining('The section "Check" stands in the wrong place'),
    ]);
  });

  test('wants "See it work" with examples, and only then', () => {
    const course = copyCourse();
    const exercise = course.exercise('tiny/01-double');
    const readme = course.readme(`${room}/README.md`);
    expect(course.told(checkReadmeShape({ exercise: { ...exercise, examples: [] }, readme }))).toEqual([
      expect.stringContaining('"See it work" does not belong here, because the room has no examples/'),
    ]);
    course.replace(`${room}/README.md`, /## See it work[\s\S]*?(?=## Task)/, '');
    expect(course.told(check(course, 'tiny/01-double'))).toEqual([expect.stringContaining('"See it work" is missing')]);
  });

  test('wants "In a backend" in 100-days, and lets its idea be longer', () => {
    const course = copyCourse();
    const file = 'packages/100-days/exercises/001-double/README.md';
    course.replace(file, 'Two times', `${'word '.repeat(300)}Two times`);
    course.replace(file, /## In a backend[\s\S]*?(?=## Files)/, '');
    expect(course.told(check(course, '100-days/001-double'))).toEqual([
      expect.stringContaining('"In a backend" is missing'),
    ]);
  });

  test.each([
    { from: /## Files[\s\S]*?(?=## Sources)/, to: '', says: ['The section "Files" is missing'] },
    {
      from: 'learn run 100-days/001-double',
      to: 'learn run',
      says: ['The command that runs an example is not named'],
    },
    {
      from: ': a row of a table of doubles.',
      to: '',
      says: ['The list does not say what examples/table/main.ts shows'],
    },
    {
      from: '- [`examples/table/main.ts`]',
      to: '- [`the table`]',
      says: ['The list does not say what examples/table/main.ts shows'],
    },
  ])('wants the files of a day, and sees $to in place of $from', ({ from, to, says }) => {
    const course = copyCourse();
    course.replace(dayReadme, from, to);
    const told = course.told(check(course, '100-days/001-double'));
    expect(told).toEqual(says.map((each) => expect.stringContaining(each) as string));
  });

  test('wants no files of a day without examples', () => {
    const course = copyCourse();
    const exercise = { ...course.exercise('100-days/001-double'), examples: [] };
    expect(course.told(checkReadmeShape({ exercise, readme: course.readme(dayReadme) }))).toEqual([
      expect.stringContaining('"See it work" does not belong here, because the room has no examples/'),
      expect.stringContaining('"Files" does not belong here, because the room has no examples/'),
    ]);
  });

  test.each([
    { from: /> \*\*Key insight[^\n]*\n\n/, to: '', says: ['There is no key insight'] },
    { from: '> **Key insight:**', to: '> **Insight:**', says: ['There is no key insight'] },
    {
      from: /(> \*\*Key insight[^\n]*)([\s\S]*?)(## Task)/,
      to: '$2$1\n\n$3',
      says: ['The key insight does not stand right below the promise'],
    },
  ])('wants the key insight of a day below the promise, and sees $to in place of $from', ({ from, to, says }) => {
    const course = copyCourse();
    course.replace(dayReadme, from, to);
    const told = course.told(check(course, '100-days/001-double'));
    expect(told).toEqual(says.map((each) => expect.stringContaining(each) as string));
  });
});
