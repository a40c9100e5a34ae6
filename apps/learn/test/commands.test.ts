import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TestCourse, git, writeDays, put, solution, stub } from './test-course.ts';

const practice = 'packages/alpha-types/practice';

describe('learn start', () => {
  test('puts the stub on the fixture and names three files', async () => {
    const fixture = new TestCourse();
    expect(await fixture.learn('start', 'alpha-types/02-add')).toBe(0);
    expect(fixture.read(`${practice}/02-add.ts`)).toBe(stub);
    expect(fixture.out).toMatchInlineSnapshot(`
      "alpha-types/02-add: alpha-types 02-add
      After this you can do alpha-types 02-add.

      Read: packages/alpha-types/exercises/02-add/README.md
      Write: packages/alpha-types/practice/02-add.ts
      Tests: packages/alpha-types/exercises/02-add/exercise.test.ts

      Then: learn check alpha-types/02-add
      "
    `);
    expect(fixture.state.read()).toMatchObject({ lastPackage: 'alpha-types', lastExercise: 'alpha-types/02-add' });
  });

  test('never overwrites, and names reset', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', 'mine');
    expect(await fixture.learn('start', '02-add')).toBe(2);
    expect(fixture.read(`${practice}/02-add.ts`)).toBe('mine');
    expect(fixture.err).toContain('learn reset alpha-types/02-add');
  });

  test('ends with 3 and a sentence when the fixture cannot be written', async () => {
    const fixture = new TestCourse();
    put(
      fixture.root,
      'packages/gamma/exercises/01-room/README.md',
      fixture.read('packages/alpha-types/exercises/02-add/README.md'),
    );
    put(fixture.root, 'packages/gamma/exercises/01-room/stub.ts', stub);
    put(fixture.root, 'packages/gamma/practice', 'a file, not a folder');
    expect(await fixture.learn('start', 'gamma/1')).toBe(3);
    expect(fixture.err).toContain('Cannot write');
  });
});

describe('learn reset', () => {
  test('brings the stub back and keeps the answer under a name that is no answer', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', solution);
    await fixture.learn('check', '02-add');
    expect(await fixture.learn('reset', '02-add')).toBe(0);
    expect(fixture.read(`${practice}/02-add.ts`)).toBe(stub);
    expect(fixture.read(`${practice}/02-add.20261121-230000.old.ts.txt`)).toBe(solution);
    expect(fixture.state.read().exercises['alpha-types/02-add']?.passedAt).toBeNull();
  });

  test('keeps both answers of two resets within a second', async () => {
    const fixture = new TestCourse();
    for (const text of ['first', 'second']) {
      fixture.answer('alpha-types/02-add', text);
      await fixture.learn('reset', '02-add');
    }
    const kept = readdirSync(path.join(fixture.root, practice)).filter((name) => name.endsWith('.old.ts.txt'));
    expect(kept.map((name) => fixture.read(`${practice}/${name}`)).sort()).toEqual(['first', 'second']);
  });

  test('names start when there is nothing to reset', async () => {
    const fixture = new TestCourse();
    expect(await fixture.learn('reset', '02-add')).toBe(2);
    expect(fixture.err).toContain('learn start alpha-types/02-add');
  });
});

describe('learn hint', () => {
  test('climbs the ladder and names the way out at its end', async () => {
    const fixture = new TestCourse();
    const said: string[] = [];
    for (let time = 0; time < 4; time += 1) {
      expect(await fixture.learn('hint', '02-add')).toBe(0);
      said.push(fixture.out);
    }
    expect(said[0]).toMatchInlineSnapshot(`
      "alpha-types/02-add: alpha-types 02-add
      Hint 1 of 2: Where to begin?

      At the beginning, with \`export\`.

      1 more: learn hint alpha-types/02-add
      "
    `);
    expect(said[1]).toMatchInlineSnapshot(`
      "alpha-types/02-add: alpha-types 02-add
      Hint 2 of 2: And then?

      1. One
      2. Two

          const kept = 'as  it is';
      "
    `);
    expect(said[2]).toMatchInlineSnapshot(`
      "alpha-types/02-add: alpha-types 02-add
      You have seen every hint: 2 hints. Read the lesson once more, or look at the
      solution: learn diff alpha-types/02-add --give-up
      "
    `);
    expect(said[3]).toBe(said[2]);
  });

  test('still shows the hint when it cannot remember it', async () => {
    const fixture = new TestCourse();
    writeFileSync(path.join(fixture.root, '.learn'), '');
    expect(await fixture.learn('hint', '02-add')).toBe(0);
    expect(fixture.out).toContain('Hint 1 of 2');
    expect(fixture.err).toContain('Cannot write');
  });
});

describe('learn diff', () => {
  test('is closed before a pass, and says how to open it', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', 'export const answer = () => 41;\n');
    expect(await fixture.learn('diff', '02-add')).toBe(2);
    expect(fixture.out).toBe('');
    expect(fixture.err.replaceAll('\n', ' ')).toContain('learn diff alpha-types/02-add --give-up');
  });

  test('opens to one who gives up', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', stub.replaceAll('\n', '\r\n'));
    expect(await fixture.learn('diff', '02-add', '--give-up')).toBe(0);
    expect(fixture.out).toMatchInlineSnapshot(`
      "Lines that begin with - are yours, lines that begin with + are the solution.

        export function answer(): number {
      -   throw new Error('Not written yet: answer');
      +   return 42;
        }
      "
    `);
  });

  test('opens after a pass', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', `\uFEFF${solution.replaceAll('\n', '\r\n')}`);
    await fixture.learn('check', '02-add');
    expect(await fixture.learn('diff')).toBe(0);
    expect(fixture.out).toBe('Your answer and the solution are the same, letter for letter.\n');
  });
});

describe('learn list', () => {
  test('shows the state of every exercise', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/01-start', solution);
    fixture.answer('alpha-types/02-add', stub);
    await fixture.learn('check', 'alpha-types/1');
    expect(await fixture.learn('list', 'alpha-types')).toBe(0);
    expect(fixture.out).toMatchInlineSnapshot(`
      "alpha-types  1 of 3 passed
      01-start: alpha-types 01-start, 5 min, passed (you are here)
      02-add: alpha-types 02-add, 5 min, started
      03-floor: alpha-types 03-floor, 5 min, not started
      "
    `);
  });

  test('shows the days that are still to come by phase, behind those that are there', async () => {
    const fixture = new TestCourse();
    writeDays(fixture.root);
    expect(await fixture.learn('list', '100-days')).toBe(0);
    expect(fixture.out).toMatchInlineSnapshot(`
      "100-days  0 of 2 passed
      001-one: On 001-one, 5 min, not started
      003-three: On 003-three, 5 min, not started
      coming: day 2, First steps
      coming: days 4 to 5, Further
      "
    `);
    await fixture.learn('list', '--json');
    expect(JSON.parse(fixture.out)).toMatchObject({
      exercises: { length: 7 },
      coming: [
        { package: '100-days', id: '002-two', title: 'On 002-two', phase: 'First steps', state: 'coming' },
        { id: '004-four', phase: 'Further', runtime: 'any', needs: [] },
        { id: '005-five' },
      ],
    });
  });

  test('gives JSON of the whole course', async () => {
    const fixture = new TestCourse();
    await fixture.learn('list', '--json');
    const report = JSON.parse(fixture.out) as { exercises: unknown[] };
    expect(report.exercises).toHaveLength(5);
    expect(report.exercises[0]).toEqual({
      exercise: 'alpha-types/01-start',
      package: 'alpha-types',
      id: '01-start',
      title: 'alpha-types 01-start',
      minutes: 5,
      concepts: ['one'],
      state: 'not-started',
      passedAt: null,
    });
  });

  test('goes on without a lesson that cannot be read', async () => {
    const fixture = new TestCourse();
    put(fixture.root, 'packages/alpha-types/exercises/02-add/README.md', 'no front matter');
    expect(await fixture.learn('list', 'alpha-types')).toBe(0);
    expect(fixture.out).not.toContain('02-add');
  });
});

describe('learn progress', () => {
  test('judges what was saved while nobody watched, and dates a pass by the file', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/01-start', solution);
    fixture.answer('alpha-types/02-add', stub);
    const yesterday = new Date(2026, 10, 20, 12);
    utimesSync(path.join(fixture.root, practice, '01-start.ts'), yesterday, yesterday);
    expect(await fixture.learn('progress', '--json')).toBe(0);
    expect(JSON.parse(fixture.out)).toMatchObject({
      version: 1,
      days: { inARow: 1, total: 1 },
      packages: [
        { package: 'alpha-types', passed: 1, total: 3 },
        { package: 'beta-async', passed: 0, total: 2 },
      ],
      exercises: [
        { exercise: 'alpha-types/01-start', state: 'passed', passedAt: yesterday.toISOString() },
        { exercise: 'alpha-types/02-add', state: 'started', passedAt: null },
        { exercise: 'alpha-types/03-floor', state: 'not-started', passedAt: null },
        {},
        {},
      ],
    });
    expect(fixture.judge.asked).toHaveLength(1);
    await fixture.learn('progress');
    expect(fixture.judge.asked).toHaveLength(1);
    expect(fixture.out).toMatchInlineSnapshot(`
      "alpha-types: 1 of 3 passed
      beta-async: 0 of 2 passed

      1 day in a row, 1 day with a pass in all.
      "
    `);
  });

  test('dates a pass on a fresh clone by the commit, and by the file what is not committed', async () => {
    const fixture = new TestCourse();
    git(fixture.root, ['init', '-q']);
    fixture.answer('alpha-types/01-start', 'first try');
    git(fixture.root, ['add', '.']);
    git(fixture.root, ['commit', '-qm', 'try'], '2026-11-18T12:00:00Z');
    fixture.answer('alpha-types/01-start', solution);
    fixture.answer('alpha-types/02-add', solution);
    fixture.answer('beta-async/01-start', solution);
    git(fixture.root, ['add', '.']);
    git(fixture.root, ['commit', '-qm', 'pass'], '2026-11-20T12:00:00Z');
    fixture.answer('beta-async/01-start', `${solution}// Edited since.\n`);
    fixture.answer('beta-async/02-wait', solution);
    const today = new Date(2026, 10, 21, 8);
    for (const name of ['01-start', '02-wait'])
      utimesSync(path.join(fixture.root, `packages/beta-async/practice/${name}.ts`), today, today);
    await fixture.learn('progress', '--json');
    const committed = { state: 'passed', passedAt: '2026-11-20T12:00:00.000Z' };
    const saved = { state: 'passed', passedAt: today.toISOString() };
    expect(JSON.parse(fixture.out)).toMatchObject({
      days: { inARow: 2, total: 2 },
      exercises: [committed, committed, { state: 'not-started' }, saved, saved],
    });
  });

  test('counts the exercises that are there, and knows which days are done and which is next', async () => {
    const fixture = new TestCourse();
    writeDays(fixture.root);
    const days = async (): Promise<unknown> => {
      await fixture.learn('progress', '--json');
      return (JSON.parse(fixture.out) as { packages: { package: string }[] }).packages.find(
        (one) => one.package === '100-days',
      );
    };
    const told = async (): Promise<string | undefined> => {
      await fixture.learn('progress');
      return fixture.out.trim().split('\n\n')[1]?.split('\n').slice(1).join(' ');
    };
    const common = { package: '100-days', total: 2 };
    expect(await days()).toEqual({
      ...common,
      passed: 0,
      syllabus: { done: [], days: 5, next: { day: 1, id: '001-one', isComing: false } },
    });
    expect(await told()).toBe('Of the 5 days, none is done. Day 1 is next: learn 100-days/001-one');
    fixture.answer('100-days/001-one', solution);
    expect(await told()).toBe('Of the 5 days, 1 is done. Day 3 is next: learn 100-days/003-three');
    fixture.answer('100-days/003-three', solution);
    expect(await days()).toEqual({
      ...common,
      passed: 2,
      syllabus: { done: [1, 3], days: 5, next: { day: 2, id: '002-two', isComing: true } },
    });
    expect(await told()).toBe(
      'Of the 5 days, 1 and 3 are done. Day 2 is still to come; `git pull` brings what is new.',
    );
    for (const id of ['002-two', '004-four', '005-five']) {
      put(
        fixture.root,
        `packages/100-days/exercises/${id}/README.md`,
        fixture.read('packages/100-days/exercises/001-one/README.md'),
      );
      for (const file of ['solution.ts', 'exercise.test.ts']) {
        put(fixture.root, `packages/100-days/exercises/${id}/${file}`, '');
      }
      fixture.answer(`100-days/${id}`, solution);
    }
    expect(await told()).toBe('All 5 days are done.');
  });

  test('renews PROGRESS.md between its markers and keeps the rest', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/01-start', solution);
    expect(await fixture.learn('progress', '--write')).toBe(0);
    const first = fixture.read('PROGRESS.md');
    expect(first).toContain('| [01-start](packages/alpha-types/practice/01-start.ts) | alpha-types 01-start |');
    put(fixture.root, 'PROGRESS.md', `My words.\n\n${first}\nMore words.\n`);
    fixture.answer('alpha-types/02-add', solution);
    await fixture.learn('progress', '--write');
    const second = fixture.read('PROGRESS.md');
    expect(second).toMatch(/^My words\.[\s\S]*02-add[\s\S]*More words\.\n$/);
    expect(second.match(/progress:begin/g)).toHaveLength(1);
  });
});

describe('learn run', () => {
  test('runs the example', async () => {
    const fixture = new TestCourse();
    const trace = path.join(fixture.root, 'trace');
    const code = `import { writeFileSync } from 'node:fs';\nconst word: string = 'ran';\nwriteFileSync(${JSON.stringify(trace)}, word);\n`;
    put(fixture.root, 'packages/alpha-types/exercises/02-add/examples/show.ts', code);
    expect(await fixture.learn('run', '02-add', 'show')).toBe(0);
    expect(readFileSync(trace, 'utf8')).toBe('ran');
  });

  test.each([
    'project',
    'project/main',
    'project/main.ts',
    'packages\\alpha-types\\exercises\\02-add\\examples\\project\\main.ts',
  ])('runs an example that is a folder as %s, with decorators in it', async (name) => {
    const fixture = new TestCourse();
    const trace = path.join(fixture.root, 'trace');
    const dir = 'packages/alpha-types/exercises/02-add/examples';
    put(fixture.root, 'packages/alpha-types/package.json', '{ "type": "module" }');
    put(
      fixture.root,
      `${dir}/project/main.ts`,
      "import { Greeter } from './parts/greeter.ts';\nnew Greeter().greet();\n",
    );
    put(
      fixture.root,
      `${dir}/project/parts/greeter.ts`,
      `import { writeFileSync } from 'node:fs';
const named = (_method: () => void, { name }: ClassMethodDecoratorContext) => (): void => {
  writeFileSync(${JSON.stringify(trace)}, String(name));
};
export class Greeter {
  @named
  greet(): void {}
}
`,
    );
    put(fixture.root, `${dir}/tests/other.ts`, 'process.exit(7);\n');
    expect(await fixture.learn('run', '02-add', name)).toBe(0);
    expect(readFileSync(trace, 'utf8')).toBe('greet');
    expect(await fixture.learn('run', '02-add', 'tests/other')).toBe(1);
  });

  test('says how an example ended that failed', async () => {
    const fixture = new TestCourse();
    put(fixture.root, 'packages/alpha-types/exercises/02-add/examples/show.ts', 'process.exit(7);\n');
    expect(await fixture.learn('run', '02-add')).toBe(1);
    expect(fixture.err).toBe('The example ended with exit code 7.\n');
  });

  test.each([
    { args: ['03-floor', 'show'], says: 'alpha-types/03-floor has no examples' },
    { args: ['02-add', 'shwo'], says: "alpha-types/02-add has no example 'shwo'. Did you mean show?" },
    { args: ['02-add'], says: 'Which example of alpha-types/02-add? There are other and show' },
  ])('refuses $args', async ({ args, says }) => {
    const fixture = new TestCourse();
    for (const name of ['show', 'other'])
      put(fixture.root, `packages/alpha-types/exercises/02-add/examples/${name}.ts`, '');
    expect(await fixture.learn('run', ...args)).toBe(2);
    expect(fixture.err.trim()).toBe(says);
  });
});
