import { surveyPackage } from '@backend-ts/course';
import { describe, expect, test } from 'vitest';
import { checkApiIndex } from '../src/checks/api-index.ts';
import { checkExports } from '../src/checks/package-json.ts';
import { checkExerciseTable, checkPackageTable } from '../src/checks/tables.ts';
import { renewFiles } from '../src/fault.ts';
import { copyCourse, room, type FixtureCourse } from './fixture-course.ts';

const survey = (course: FixtureCourse, name: string) => surveyPackage(course.path(`packages/${name}`)).package;
const index = 'packages/tiny/exercises/index.ts';

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
    course.write(file, '/** What it is. */\n');
    const faults = await checkApiIndex(survey(course, packageName));
    expect(course.told(faults)).toEqual([`${file}:2 The list of what the package exports is stale`]);
    renewFiles(faults);
    expect(course.read(file)).toBe(`/** What it is. */\n${line}`);
  });

  test('makes the file where there is none, with types marked as such', async () => {
    const course = copyCourse();
    course.remove(index);
    course.write(`${room}/solution.ts`, 'export interface Two {}\nexport const double = 2, also = 3;\n');
    renewFiles(await checkApiIndex(survey(course, 'tiny')));
    expect(course.read(index)).toBe("export { also, double, type Two } from './01-double/solution.ts';\n");
  });

  test('finds a name that two rooms export', async () => {
    const course = copyCourse();
    course.write('packages/tiny/exercises/02-test-half/solution.ts', 'export const double = 2;\n');
    expect(course.told(await checkApiIndex(survey(course, 'tiny')))).toContain(
      'packages/tiny/exercises/02-test-half/solution.ts The solution exports double, and so does 01-double',
    );
  });
});

describe('checkExports()', () => {
  const file = 'packages/100-days/package.json';

  test.each(['tiny', '100-days'])('finds nothing in %s', async (name) => {
    await expect(checkExports(survey(copyCourse(), name))).resolves.toEqual([]);
  });

  test('finds a day that cannot be imported by itself, and adds it', async () => {
    const course = copyCourse();
    const fresh = course.read(file);
    course.replace(file, /\s*"\.\/001-double": \{[^}]*\},/, '');
    const faults = await checkExports(survey(course, '100-days'));
    expect(course.told(faults)).toEqual([
      `${file} The "exports" are not one for the package and one for each day that is there`,
    ]);
    renewFiles(faults);
    expect(course.read(file)).toBe(fresh);
  });

  test('removes a day that is not there, or that exports nothing', async () => {
    const course = copyCourse();
    course.replace(file, './001-double":', './009-gone":');
    course.write('packages/100-days/exercises/001-double/solution.ts', 'console.log(1);\n');
    renewFiles(await checkExports(survey(course, '100-days')));
    expect(JSON.parse(course.read(file))).toMatchObject({ name: '@tiny/100-days' });
    expect(course.read(file)).not.toMatch(/00\d-/);
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

  test('shows the days by phase, with a link and minutes only for those that have a room', async () => {
    const course = copyCourse();
    course.replace('packages/100-days/README.md', /exercises:begin -->[\s\S]*<!--/, 'exercises:begin -->\n<!--');
    renewFiles(await checkExerciseTable(survey(course, '100-days')));
    const readme = course.read('packages/100-days/README.md').replaceAll(/ +/g, ' ');
    expect(readme).toContain('### First steps\n\n| Day | Title | Key insight | Minutes | Runs in |\n');
    expect(readme).toContain(
      '| [001](exercises/001-double) | Double a number | Two times a number is the number and itself. | 5 | any |\n' +
        '| 002 | Triple a number | Three times a number is one more than two times. | coming | node |\n',
    );
    expect(readme).toContain('### Further\n\n| Day |');
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
  const packages = (course: FixtureCourse) => ['100-days', 'tiny'].map((name) => survey(course, name));

  test('finds nothing in the fresh table', async () => {
    const course = copyCourse();
    await expect(checkPackageTable(course.root, packages(course))).resolves.toEqual([]);
  });

  test('finds that minutes or descriptions have changed', async () => {
    const course = copyCourse();
    course.replace(`${room}/README.md`, 'minutes: 5', 'minutes: 25');
    const faults = await checkPackageTable(course.root, packages(course));
    expect(course.told(faults)).toEqual(['README.md:5 The table of packages is stale']);
    renewFiles(faults);
    expect(course.read('README.md')).toMatch(/\| \[tiny\]\(packages\/tiny\)\s+\| Two small rooms \| 2\s+\| 30\s+\|/);
  });
});
