import { surveyPackage } from '@backend-ts/course';
import { describe, expect, test } from 'vitest';
import { checkApiIndex } from '../src/checks/api-index.ts';
import { checkExerciseTable, checkPackageTable } from '../src/checks/tables.ts';
import { renewFiles } from '../src/fault.ts';
import { copyCourse, room, type FixtureCourse } from './fixture-course.ts';

const survey = (course: FixtureCourse, name: string) => surveyPackage(course.path(`packages/${name}`));
const index = 'packages/tiny/exercises/index.ts';
const header = '// Written by pnpm check --write, from what the solutions export.\n';

describe('checkApiIndex()', () => {
  test.each(['tiny', '100-days'])('finds nothing in the fresh index of %s', async (name) => {
    await expect(checkApiIndex(survey(copyCourse(), name))).resolves.toEqual([]);
  });

  test.each([
    { packageName: 'tiny', line: "export { double } from './01-double/solution.ts';\n" },
    { packageName: '100-days', line: "export * as day001 from './001-double/solution.ts';\n" },
  ])('renews the missing line of $packageName, and leaves out a suite', async ({ packageName, line }) => {
    const course = copyCourse();
    const file = `packages/${packageName}/exercises/index.ts`;
    course.write(file, '/** By hand. */\n');
    const faults = await checkApiIndex(survey(course, packageName));
    expect(course.told(faults)).toEqual([`${file}:1 The list of what the package exports is stale`]);
    renewFiles(faults);
    expect(course.read(file)).toBe(`${header}${line}`);
  });

  test('makes the file where there is none, with types marked as such', async () => {
    const course = copyCourse();
    course.remove(index);
    course.write(`${room}/solution.ts`, 'export interface Two {}\nexport const double = 2, also = 3;\n');
    renewFiles(await checkApiIndex(survey(course, 'tiny')));
    expect(course.read(index)).toBe(`${header}export { also, double, type Two } from './01-double/solution.ts';\n`);
  });

  test('finds a name that two rooms export', async () => {
    const course = copyCourse();
    course.write('packages/tiny/exercises/02-test-half/solution.ts', 'export const double = 2;\n');
    expect(course.told(await checkApiIndex(survey(course, 'tiny')))).toContain(
      'packages/tiny/exercises/02-test-half/solution.ts The solution exports double, and so does 01-double',
    );
  });
});

describe('checkExerciseTable()', () => {
  test.each(['tiny', '100-days'])('finds nothing in the fresh table of %s', async (name) => {
    await expect(checkExerciseTable(survey(copyCourse(), name))).resolves.toEqual([]);
  });

  test('finds and renews a stale row', async () => {
    const course = copyCourse();
    course.replace(`${room}/README.md`, '# Double a number', '# Double | a number');
    const faults = await checkExerciseTable(survey(course, 'tiny'));
    expect(course.told(faults)).toEqual(['packages/tiny/README.md:5 The table of exercises is stale']);
    renewFiles(faults);
    expect(course.read('packages/tiny/README.md')).toContain('| [01](exercises/01-double)    | Double \\| a number |');
    await expect(checkExerciseTable(survey(course, 'tiny'))).resolves.toEqual([]);
  });

  test('shows the days folded by phase, with a link and minutes only for those that have a room', async () => {
    const course = copyCourse();
    course.replace('packages/100-days/README.md', /exercises:begin -->[\s\S]*<!--/, 'exercises:begin -->\n<!--');
    renewFiles(await checkExerciseTable(survey(course, '100-days')));
    expect(course.read('packages/100-days/README.md')).toContain(`
<details><summary><b>First steps</b>: days 1 to 2, 1 of 2 are there</summary>

| Day | Title | Key insight | Minutes | Runs in |
| --- | --- | --- | --- | --- |
| [001](exercises/001-double) | Double a number | Two times a number is the number and itself. | 5 | any |
| 002 | Triple a number | Three times a number is one more than two times. | coming | node |

</details>

<details><summary><b>Further</b>: day 3, coming</summary>

| Day | Title | Key insight | Minutes | Runs in |
`);
    await expect(checkExerciseTable(survey(course, '100-days'))).resolves.toEqual([]);
  });

  test('finds that the markers are missing', async () => {
    const course = copyCourse();
    course.replace('packages/tiny/README.md', '<!-- exercises:end -->', '');
    expect(course.told(await checkExerciseTable(survey(course, 'tiny')))).toEqual([
      'packages/tiny/README.md The markers of the table of exercises are missing',
    ]);
  });

  test('finds that there is no README', async () => {
    const course = copyCourse();
    course.remove('packages/tiny/README.md');
    expect(course.told(await checkExerciseTable(survey(course, 'tiny')))).toEqual([
      'packages/tiny/README.md There is no README.md',
    ]);
  });
});

describe('checkPackageTable()', () => {
  const packages = (course: FixtureCourse) => ['100-days', 'tiny'].map((name) => survey(course, name).package);

  test('finds nothing in the fresh table', async () => {
    const course = copyCourse();
    await expect(checkPackageTable({ root: course.root, packages: packages(course) })).resolves.toEqual([]);
  });

  test('finds that minutes or descriptions have changed', async () => {
    const course = copyCourse();
    course.replace(`${room}/README.md`, 'minutes: 5', 'minutes: 25');
    const faults = await checkPackageTable({ root: course.root, packages: packages(course) });
    expect(course.told(faults)).toEqual(['README.md:5 The table of packages is stale']);
    renewFiles(faults);
    expect(course.read('README.md')).toMatch(/\| \[tiny\]\(packages\/tiny\)\s+\| Two small rooms \| 2\s+\| 30\s+\|/);
  });
});
