import { describe, expect, test } from 'vitest';
import { checkExamples } from '../src/checks/examples.ts';
import { renewFiles } from '../src/fault.ts';
import { copyCourse, room, type FixtureCourse } from './fixture-course.ts';

const readme = `${room}/README.md`;
const example = `${room}/examples/one.ts`;

const day = 'packages/100-days/exercises/001-double';
const dayReadme = `${day}/README.md`;

function check(course: FixtureCourse, limitMs?: number) {
  return checkExamples({ exercise: course.exercise('tiny/01-double'), readme: course.readme(readme) }, limitMs);
}

function checkDay(course: FixtureCourse) {
  return checkExamples({ exercise: course.exercise('100-days/001-double'), readme: course.readme(dayReadme) });
}

describe('checkExamples()', () => {
  test('finds nothing where the lesson shows what the examples are and print', async () => {
    await expect(check(copyCourse())).resolves.toEqual([]);
  });

  test('runs an example that is a folder, with decorators in a module of it', async () => {
    const course = copyCourse();
    const exercise = course.exercise('100-days/001-double');
    expect(exercise.examples.map(({ id }) => id)).toEqual(['table']);
    await expect(checkExamples({ exercise, readme: course.readme(dayReadme) })).resolves.toEqual([]);
  });

  test('finds and renews what is stale of an example that is a folder, also of its modules', async () => {
    const course = copyCourse();
    course.replace(dayReadme, '## Task', '```ts file=examples/table/rows.ts\n```\n\n## Task');
    course.replace(`${day}/examples/table/main.ts`, 'row(1)', 'row(2)');
    const check = () => checkDay(course);
    const faults = await check();
    expect(course.told(faults).map((line) => line.replace(/.*:\d+ /, ''))).toEqual([
      'The block is not what examples/table/main.ts holds',
      'The block is not what examples/table/rows.ts holds',
      'The block is not what examples/table/main.ts prints',
    ]);
    renewFiles(faults);
    expect(course.read(dayReadme)).toContain('```text output=table\n| 2 | 4 |\n```');
    expect(course.read(dayReadme)).toContain('export class Table');
    await expect(check()).resolves.toEqual([]);
  });

  test.each([
    { fence: 'ts file=examples/table/main.ts', other: 'ts file=examples/table/rows.ts' },
    { fence: 'text output=table', other: 'text' },
  ])('finds that the block "$fence" of a folder is missing', async ({ fence, other }) => {
    const course = copyCourse();
    course.replace(dayReadme, fence, other);
    expect(course.told(await checkDay(course))).toContain(
      `${dayReadme}:${course.lineOf(dayReadme, '## See it work')} The block "${fence}" is missing`,
    );
  });

  test('finds stale code and stale output, and renews both', async () => {
    const course = copyCourse();
    course.replace(example, 'double(1)', "double(4), '```'");
    const faults = await check(course);
    expect(course.told(faults)).toEqual([
      `${readme}:${course.lineOf(readme, '```ts file=')} The block is not what examples/one.ts holds`,
      `${readme}:${course.lineOf(readme, '```text output=')} The block is not what examples/one.ts prints`,
    ]);
    expect(renewFiles(faults)).toEqual([course.path(readme)]);
    expect(course.read(readme)).toContain(
      "````ts file=examples/one.ts\nimport { double } from '../solution.ts';\n\nconsole",
    );
    expect(course.read(readme)).toContain('````text output=one\n8 ```\n````\n\n## Task');
    await expect(check(course)).resolves.toEqual([]);
  });

  test.each([
    { fence: 'ts file=examples/one.ts', other: 'ts' },
    { fence: 'text output=one', other: 'text' },
  ])('finds that the block "$fence" is missing', async ({ fence, other }) => {
    const course = copyCourse();
    course.replace(readme, fence, other);
    expect(course.told(await check(course))).toEqual([
      `${readme}:${course.lineOf(readme, '## See it work')} The block "${fence}" is missing`,
    ]);
  });

  test.each([
    { block: '```text output=two\n2\n```', says: 'shows the output of two, which does not exist' },
    { block: '```ts file=examples/two.ts\n```', says: 'shows examples/two.ts, which does not exist' },
  ])('finds a block that $says', async ({ block, says }) => {
    const course = copyCourse();
    course.replace(readme, '## Task', `${block}\n\n## Task`);
    expect(course.told(await check(course))).toEqual([expect.stringContaining(says)]);
  });

  test.each([
    { code: "throw new RangeError('too far');", says: 'The example fails: RangeError: too far' },
    { code: 'process.exit(3);', says: 'The example fails: it ends with code 3' },
    { code: "console.log('x'.repeat(2_000_000));", says: 'The example prints more than 1 MB' },
  ])('finds that $says', async ({ code, says }) => {
    const course = copyCourse();
    course.write(example, code);
    expect(course.told(await check(course))).toContain(`${example} ${says}`);
  });

  test('ends an example that does not end', async () => {
    const course = copyCourse();
    course.write(example, 'while (true) {}');
    expect(course.told(await check(course, 1000))).toContain(`${example} The example does not end within 1 s`);
  });
});
