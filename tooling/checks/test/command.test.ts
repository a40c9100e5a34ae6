import { execFile } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checks } from '../src/check-list.ts';
import { listChecks } from '../src/selection.ts';
import { copyCourse, room, type FixtureCourse } from './fixture-course.ts';

/** The real judge starts processes, and others may be at work on the machine. */
const patience = { timeout: 120_000 };

const source = path.join(import.meta.dirname, '../src');

/** A module with which nothing can load the judge. */
const noJudge = `import { registerHooks } from 'node:module';
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === '@backend-ts/judge') throw new Error('No judge here');
    return next(specifier, context);
  },
});
`;

interface Ended {
  code: number;
  lines: string[];
  errors: string;
}

/** Runs one of the commands in a folder of the course, as a maintainer does. */
function command(script: string, course: FixtureCourse, folder: string, flags: string[], args: string[]) {
  const { promise, resolve } = Promise.withResolvers<Ended>();
  const file = path.join(source, script);
  execFile(process.execPath, [...flags, file, ...args], { cwd: course.path(folder) }, (error, stdout, stderr) => {
    const code = error === null ? 0 : Number(error.code);
    resolve({ code, lines: stdout.split('\n').filter((line) => line !== ''), errors: stderr });
  });
  return promise;
}

const check = (course: FixtureCourse, folder: string, ...args: string[]) =>
  command('main.ts', course, folder, [], args);
const add = (course: FixtureCourse, ...args: string[]) => command('new-main.ts', course, '.', [], args);

describe('check', () => {
  test('finds nothing in the sound course, with the real judge', patience, async () => {
    await expect(check(copyCourse(), '.', '--upstream')).resolves.toEqual({
      code: 0,
      lines: ['3 exercises, 0 faults'],
      errors: '',
    });
  });

  test('checks one package in its folder, with the real judge', patience, async () => {
    const course = copyCourse();
    course.write('README.md', 'The markers are gone.');
    course.replace(`${room}/mistakes/squared.ts`, 'return n * n', 'return 2 * n');
    course.replace('packages/tiny/exercises/02-test-half/solution.ts', '(3)).toBe(1.5)', '(6)).toBe(3)');
    course.replace('packages/tiny/exercises/02-test-half/stub.ts', /throw .*/, 'expect(half(2)).toBe(1);');
    const { code, lines } = await check(course, 'packages/tiny/exercises');
    expect({ code, lines }).toEqual({
      code: 1,
      lines: [
        expect.stringMatching(/squared\.ts {2}The mistake passes\. Add the test that finds it/),
        expect.stringMatching(/whole-only\.ts {2}The reference suite does not notice the bug\. /),
        expect.stringMatching(/02-test-half\/solution\.ts {2}The solution does not pass: /),
        '2 exercises, 3 faults',
      ],
    });
  });

  test('judges with --room only the rooms whose ids begin so', patience, async () => {
    const course = copyCourse();
    course.replace(`${room}/mistakes/squared.ts`, 'return n * n', 'return 2 * n');
    const { code, lines } = await check(course, 'packages/tiny', '--room', '02');
    expect({ code, lines }).toEqual({ code: 0, lines: ['2 exercises, 0 faults'] });
  });

  test('runs with --only just the checks that are named', async () => {
    const course = copyCourse();
    course.write('CONTRIBUTING.md', '[gone](gone.md)');
    course.replace(`${room}/README.md`, '## Sources', '[gone](gone.md) is easy.\n\n## Sources');
    course.remove(`${room}/stub.ts`);
    const line = course.lineOf(`${room}/README.md`, 'gone.md');
    const links = [
      `${room}/README.md:${line}  The link gone.md leads to no file. Correct or remove it.`,
      'CONTRIBUTING.md:1  The link gone.md leads to no file. Correct or remove it.',
    ];
    const wording = `${room}/README.md:${line}  "easy" tells a student who is stuck that it is their fault. Say it without the word.`;
    await expect(check(course, '.', '--only', 'links')).resolves.toEqual({
      code: 1,
      lines: [...links, '3 exercises, 2 faults'],
      errors: '',
    });
    const both = { code: 1, lines: [links[0], wording, '2 exercises, 2 faults'], errors: '' };
    await expect(check(course, 'packages/tiny', '--only', 'wording,links')).resolves.toEqual(both);
    await expect(check(course, 'packages/tiny', '--only', 'wording', '--only', 'links')).resolves.toEqual(both);
  });

  test('starts a judge with --only where a check needs one, and only there', patience, async () => {
    const course = copyCourse();
    course.replace(`${room}/mistakes/squared.ts`, 'return n * n', 'return 2 * n');
    course.write('no-judge.mjs', noJudge);
    const withoutJudge = (...args: string[]) =>
      command('main.ts', course, 'packages/tiny', ['--import', pathToFileURL(course.path('no-judge.mjs')).href], args);
    await expect(withoutJudge('--only', 'links,examples', '--write', '--room', '01')).resolves.toMatchObject({
      code: 0,
      lines: ['2 exercises, 0 faults'],
    });
    await expect(withoutJudge('--only', 'mistakes')).resolves.toMatchObject({
      code: 3,
      errors: expect.stringContaining('No judge here') as string,
    });
    await expect(check(course, 'packages/tiny', '--only', 'mistakes', '--room', '01')).resolves.toMatchObject({
      code: 1,
      lines: [expect.stringMatching(/squared\.ts {2}The mistake passes/), '2 exercises, 1 fault'],
    });
  });

  test('renews with --write and --only just what is named', async () => {
    const course = copyCourse();
    course.replace(`${room}/README.md`, 'minutes: 5', 'minutes: 6');
    course.remove('packages/tiny/exercises/index.ts');
    const { code, lines } = await check(course, 'packages/tiny', '--only', 'tables', '--write');
    expect({ code, lines }).toEqual({
      code: 0,
      lines: ['Renewed packages/tiny/README.md', '2 exercises, 0 faults'],
    });
  });

  test("finds a student's work with --upstream, beside what --only names", async () => {
    const course = copyCourse();
    course.write('PROGRESS.md', '');
    course.write('packages/tiny/practice/01-double.ts', '');
    const lines = [
      'packages/tiny/practice/01-double.ts  practice/ holds an answer, and must be empty upstream. Remove it here; forks have their own.',
      'PROGRESS.md  The course has a PROGRESS.md, which belongs to a student. Remove it here; forks have their own.',
      '3 exercises, 2 faults',
    ];
    await expect(check(course, '.', '--only', 'links', '--upstream')).resolves.toMatchObject({ code: 1, lines });
    await expect(check(course, '.', '--only', 'upstream')).resolves.toMatchObject({ code: 1, lines });
    await expect(check(course, '.', '--only', 'links')).resolves.toMatchObject({ code: 0 });
  });

  test.each([
    { args: ['--only', 'lnks'], says: 'there is no check "lnks". The checks are room-files, ' },
    { args: ['--only', 'mistakes', '--static'], says: 'with these options "mistakes" looks at nothing' },
    { args: ['--only', 'wording', '--course'], says: 'with these options "wording" looks at nothing' },
  ])('refuses $args with code 2', async ({ args, says }) => {
    const { code, lines, errors } = await check(copyCourse(), '.', ...args);
    expect({ code, lines, errors }).toEqual({ code: 2, lines: [], errors: expect.stringContaining(says) as string });
  });

  test.each(['main.ts', 'top-main.ts'])('shows with --list every check, as %s', async (script) => {
    const { code, lines } = await command(script, copyCourse(), '.', [], ['--list']);
    expect({ code, lines }).toEqual({ code: 0, lines: listChecks(checks) });
  });

  test('goes on after a README that cannot be read', async () => {
    const course = copyCourse();
    course.replace(`${room}/README.md`, 'minutes: 5', 'minutes: soon');
    const { code, lines } = await check(course, 'packages/tiny', '--static');
    expect(code).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^packages\/tiny\/exercises\/01-double\/README\.md:1 {2}Cannot use the front matter .*minutes/,
      ),
    );
    expect(lines.at(-1)).toMatch(/^2 exercises, /);
  });

  test('renews no table of days while the syllabus is broken', async () => {
    const course = copyCourse();
    const before = course.read('packages/100-days/README.md');
    course.replace('packages/100-days/syllabus.json', '"002-triple"', '"004-triple"');
    const { code, lines } = await check(course, 'packages/100-days', '--static', '--write');
    expect(code).toBe(1);
    expect(lines).toContainEqual(
      expect.stringMatching(/^packages\/100-days\/syllabus\.json {2}Cannot use the syllabus/),
    );
    expect(course.read('packages/100-days/README.md')).toBe(before);
  });

  test('renews with --write what is generated, and is content then', async () => {
    const course = copyCourse();
    course.replace(`${room}/README.md`, 'minutes: 5', 'minutes: 6');
    course.replace(`${room}/examples/one.ts`, 'double(1)', 'double(5)');
    course.remove('packages/tiny/exercises/index.ts');
    const { code, lines } = await check(course, '.', '--static', '--write');
    expect(lines.toSorted()).toEqual(
      [
        '3 exercises, 0 faults',
        'Renewed README.md',
        'Renewed packages/tiny/README.md',
        `Renewed ${room}/README.md`,
        'Renewed packages/tiny/exercises/index.ts',
      ].toSorted(),
    );
    expect(code).toBe(0);
  });

  test('checks with --course only what packages share', async () => {
    const course = copyCourse();
    course.remove(`${room}/stub.ts`);
    course.write('CONTRIBUTING.md', '[gone](gone.md)');
    const { code, lines } = await check(course, 'packages/tiny', '--course');
    expect({ code, lines }).toEqual({
      code: 1,
      lines: ['CONTRIBUTING.md:1  The link gone.md leads to no file. Correct or remove it.', '3 exercises, 1 fault'],
    });
  });

  test('says with code 3 that it could not check', async () => {
    const course = copyCourse();
    course.write('packages/tiny/package.json', '{');
    const { code, errors } = await check(course, 'packages/tiny', '--static');
    expect({ code, errors }).toEqual({
      code: 3,
      errors: expect.stringContaining('Cannot finish the checks') as string,
    });
  });

  test('refuses an unknown option with code 2', async () => {
    const { code, errors } = await check(copyCourse(), '.', '--stattic');
    expect({ code, errors }).toEqual({ code: 2, errors: expect.stringContaining('--static') as string });
  });

  test('refuses a folder outside of a course with code 2', async () => {
    const course = copyCourse();
    course.remove('pnpm-workspace.yaml');
    const { code, errors } = await check(course, '.');
    expect({ code, errors }).toEqual({
      code: 2,
      errors: expect.stringContaining('not inside of the course') as string,
    });
  });
});

describe('new', () => {
  test('adds a room that fails the right checks, part for part', patience, async () => {
    const course = copyCourse();
    const made = await add(course, 'tiny', 'pick-two');
    const dir = 'packages/tiny/exercises/03-pick-two';
    expect(made.lines.map((line) => line.split(path.sep).join('/')).slice(0, -1)).toEqual([
      ...['README.md', 'stub.ts', 'solution.ts', 'exercise.test.ts', 'mistakes/first.ts', 'mistakes/second.ts'].map(
        (name) => `${dir}/${name}`,
      ),
      'packages/tiny/exercises/index.ts',
    ]);
    expect(course.read('packages/tiny/exercises/index.ts')).toContain(
      "export { pickTwo } from './03-pick-two/solution.ts';",
    );

    const { code, lines } = await check(course, 'packages/tiny');
    expect(code).toBe(1);
    const unwritten = lines.filter((line) => line.includes('is still there'));
    expect(new Set(unwritten.map((line) => /^[^ ]*?(?=:\d)/.exec(line)?.[0]))).toEqual(
      new Set(made.lines.slice(0, -2).map((line) => line.split(path.sep).join('/'))),
    );
    const others = (all: string[]) =>
      all.filter((line) => !line.includes('is still there')).map((line) => line.slice(dir.length));
    const rest = lines.filter((line) => line.startsWith(dir));
    expect(others(rest)).toEqual([
      expect.stringMatching(/^\/mistakes\/first\.ts {2}The override changes nothing/),
      expect.stringMatching(/^\/mistakes\/first\.ts:1 {2}The first comment is not a sentence/),
      expect.stringMatching(/^\/mistakes\/second\.ts {2}The override changes nothing/),
      expect.stringMatching(/^\/mistakes\/second\.ts:1 {2}The first comment is not a sentence/),
      expect.stringMatching(/^\/solution\.ts {2}The solution does not pass: .*‹does what the task promises›/),
    ]);

    course.replace(`${dir}/solution.ts`, /throw .*/, '');
    course.replace(`${dir}/exercise.test.ts`, "'‹the value›'", 'undefined');
    const later = (await check(course, 'packages/tiny')).lines.filter((line) => line.startsWith(dir));
    expect(others(later)).toContainEqual(
      expect.stringMatching(/^\/mistakes\/second\.ts {2}The mistake fails just as first does/),
    );
  });

  test('makes a day of what the syllabus says of it, and leaves gaps alone', async () => {
    const course = copyCourse();
    const { lines } = await add(course, '100-days', 'halve');
    const dir = 'packages/100-days/exercises/003-halve';
    expect(lines[0]).toContain('003-halve');
    expect(lines.slice(-2, -1)).toEqual([path.join('packages', '100-days', 'exercises', 'index.ts')]);
    const readme = course.read(`${dir}/README.md`);
    expect(readme).toContain('needs: [001-double]');
    expect(readme).toContain('# Halve a number\n');
    expect(readme).toContain('> **Key insight:** Half a number is the number, shared by two.\n');
    expect(readme).toContain('## In a backend');
    expect(course.read('packages/100-days/exercises/index.ts')).toContain(
      "export * as day003 from './003-halve/solution.ts';",
    );
    const day = (await check(course, 'packages/100-days', '--static')).lines.filter((line) => line.startsWith(dir));
    expect(day.filter((line) => !/is still there|is not a sentence|changes nothing/.test(line))).toEqual([]);
  });

  test.each([
    { args: ['huge', 'pick-two'], says: 'there is no package "huge". The packages are 100-days, tiny' },
    { args: ['tiny', 'Pick_Two'], says: '"Pick_Two" is no slug' },
    { args: ['tiny', '../up'], says: '"../up" is no slug' },
    { args: ['tiny', 'double'], says: 'tiny/01-double has that name already' },
    {
      args: ['100-days', 'next'],
      says: '"next" is no day of 100-days/syllabus.json. The next one without a room is 002-',
    },
    { args: ['tiny'], says: "missing required argument 'slug'" },
  ])('refuses $args with code 2', async ({ args, says }) => {
    const course = copyCourse();
    const { code, lines, errors } = await add(course, ...args);
    expect({ code, lines, errors }).toEqual({ code: 2, lines: [], errors: expect.stringContaining(says) as string });
  });
});
