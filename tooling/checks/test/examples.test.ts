import { describe, expect, test } from 'vitest';
import { checkExamples } from '../src/checks/examples.ts';
import { applyEdits } from '../src/fault.ts';
import { copyCourse, room, type FixtureCourse } from './fixture-course.ts';

const readme = `${room}/README.md`;
const example = `${room}/examples/one.ts`;

function check(course: FixtureCourse, limitMs?: number) {
  return checkExamples(course.exercise('tiny/01-double'), course.readme(readme), limitMs);
}

describe('checkExamples()', () => {
  test('finds nothing where the lesson shows what the examples are and print', async () => {
    await expect(check(copyCourse())).resolves.toEqual([]);
  });

  test('finds stale code and stale output, and renews both', async () => {
    const course = copyCourse();
    course.replace(example, 'double(1)', "double(4), '```'");
    const faults = await check(course);
    expect(course.told(faults)).toEqual([
      `${readme}:${course.lineOf(readme, '```ts file=')} The block is not what examples/one.ts holds`,
      `${readme}:${course.lineOf(readme, '```text output=')} The block is not what examples/one.ts prints`,
    ]);
    expect(applyEdits(faults)).toEqual([course.path(readme)]);
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

  test('finds a block that shows no example', async () => {
    const course = copyCourse();
    course.replace(readme, '## Task', '```text output=two\n2\n```\n\n## Task');
    expect(course.told(await check(course))).toEqual([
      expect.stringContaining('shows examples/two.ts, which does not exist'),
    ]);
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
