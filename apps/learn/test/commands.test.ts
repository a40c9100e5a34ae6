import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Desk, git, layDays, put, solution, stub } from './desk.ts';

const practice = 'packages/alpha-types/practice';

describe('learn start', () => {
  test('puts the stub on the desk and names three files', async () => {
    const desk = new Desk();
    expect(await desk.learn('start', 'alpha-types/02-add')).toBe(0);
    expect(desk.read(`${practice}/02-add.ts`)).toBe(stub);
    expect(desk.out).toMatchInlineSnapshot(`
      "alpha-types/02-add: alpha-types 02-add
      After this you can do alpha-types 02-add.

      Read: packages/alpha-types/exercises/02-add/README.md
      Write: packages/alpha-types/practice/02-add.ts
      Tests: packages/alpha-types/exercises/02-add/exercise.test.ts

      Then: learn check alpha-types/02-add
      "
    `);
    expect(desk.state.read()).toMatchObject({ lastPackage: 'alpha-types', lastExercise: 'alpha-types/02-add' });
  });

  test('never overwrites, and names reset', async () => {
    const desk = new Desk();
    desk.answer('alpha-types/02-add', 'mine');
    expect(await desk.learn('start', '02-add')).toBe(2);
    expect(desk.read(`${practice}/02-add.ts`)).toBe('mine');
    expect(desk.err).toContain('learn reset alpha-types/02-add');
  });

  test('ends with 3 and a sentence when the desk cannot be written', async () => {
    const desk = new Desk();
    put(
      desk.root,
      'packages/gamma/exercises/01-room/README.md',
      desk.read('packages/alpha-types/exercises/02-add/README.md'),
    );
    put(desk.root, 'packages/gamma/exercises/01-room/stub.ts', stub);
    put(desk.root, 'packages/gamma/practice', 'a file, not a folder');
    expect(await desk.learn('start', 'gamma/1')).toBe(3);
    expect(desk.err).toContain('Cannot write');
  });
});

describe('learn reset', () => {
  test('brings the stub back and keeps the answer under a name that is no answer', async () => {
    const desk = new Desk();
    desk.answer('alpha-types/02-add', solution);
    await desk.learn('check', '02-add');
    expect(await desk.learn('reset', '02-add')).toBe(0);
    expect(desk.read(`${practice}/02-add.ts`)).toBe(stub);
    expect(desk.read(`${practice}/02-add.20261121-230000.old.ts.txt`)).toBe(solution);
    expect(desk.state.read().exercises['alpha-types/02-add']?.passedAt).toBeNull();
  });

  test('keeps both answers of two resets within a second', async () => {
    const desk = new Desk();
    for (const text of ['first', 'second']) {
      desk.answer('alpha-types/02-add', text);
      await desk.learn('reset', '02-add');
    }
    const kept = readdirSync(path.join(desk.root, practice)).filter((name) => name.endsWith('.old.ts.txt'));
    expect(kept.map((name) => desk.read(`${practice}/${name}`)).sort()).toEqual(['first', 'second']);
  });

  test('names start when there is nothing to reset', async () => {
    const desk = new Desk();
    expect(await desk.learn('reset', '02-add')).toBe(2);
    expect(desk.err).toContain('learn start alpha-types/02-add');
  });
});

describe('learn hint', () => {
  test('climbs the ladder and names the way out at its end', async () => {
    const desk = new Desk();
    const said: string[] = [];
    for (let time = 0; time < 4; time += 1) {
      expect(await desk.learn('hint', '02-add')).toBe(0);
      said.push(desk.out);
    }
    expect(said[0]).toMatchInlineSnapshot(`
      "Hint 1 of 2: Where to begin?

      At the beginning, with \`export\`.

      1 more: learn hint alpha-types/02-add
      "
    `);
    expect(said[1]).toMatchInlineSnapshot(`
      "Hint 2 of 2: And then?

      1. One
      2. Two

          const kept = 'as  it is';
      "
    `);
    expect(said[2]).toMatchInlineSnapshot(`
      "You have seen every hint: 2 hints. Read the lesson once more, or look at the
      solution: learn diff alpha-types/02-add --give-up
      "
    `);
    expect(said[3]).toBe(said[2]);
  });

  test('still shows the hint when it cannot remember it', async () => {
    const desk = new Desk();
    writeFileSync(path.join(desk.root, '.learn'), '');
    expect(await desk.learn('hint', '02-add')).toBe(0);
    expect(desk.out).toContain('Hint 1 of 2');
    expect(desk.err).toContain('Cannot write');
  });
});

describe('learn diff', () => {
  test('is closed before a pass, and says how to open it', async () => {
    const desk = new Desk();
    desk.answer('alpha-types/02-add', 'export const answer = () => 41;\n');
    expect(await desk.learn('diff', '02-add')).toBe(2);
    expect(desk.out).toBe('');
    expect(desk.err.replaceAll('\n', ' ')).toContain('learn diff alpha-types/02-add --give-up');
  });

  test('opens to one who gives up', async () => {
    const desk = new Desk();
    desk.answer('alpha-types/02-add', stub.replaceAll('\n', '\r\n'));
    expect(await desk.learn('diff', '02-add', '--give-up')).toBe(0);
    expect(desk.out).toMatchInlineSnapshot(`
      "Lines that begin with - are yours, lines that begin with + are the solution.

        export function answer(): number {
      -   throw new Error('Not written yet: answer');
      +   return 42;
        }
      "
    `);
  });

  test('opens after a pass', async () => {
    const desk = new Desk();
    desk.answer('alpha-types/02-add', `\uFEFF${solution.replaceAll('\n', '\r\n')}`);
    await desk.learn('check', '02-add');
    expect(await desk.learn('diff')).toBe(0);
    expect(desk.out).toBe('Your answer and the solution are the same, letter for letter.\n');
  });
});

describe('learn list', () => {
  test('shows the state of every exercise', async () => {
    const desk = new Desk();
    desk.answer('alpha-types/01-start', solution);
    desk.answer('alpha-types/02-add', stub);
    await desk.learn('check', 'alpha-types/1');
    expect(await desk.learn('list', 'alpha-types')).toBe(0);
    expect(desk.out).toMatchInlineSnapshot(`
      "alpha-types  1 of 3 passed
      01-start: alpha-types 01-start, 5 min, passed (you are here)
      02-add: alpha-types 02-add, 5 min, started
      03-floor: alpha-types 03-floor, 5 min, not started
      "
    `);
  });

  test('shows the days that are still to come by phase, behind those that are there', async () => {
    const desk = new Desk();
    layDays(desk.root);
    expect(await desk.learn('list', '100-days')).toBe(0);
    expect(desk.out).toMatchInlineSnapshot(`
      "100-days  0 of 2 passed
      001-one: On 001-one, 5 min, not started
      003-three: On 003-three, 5 min, not started
      coming: day 2, First steps
      coming: days 4 to 5, Further
      "
    `);
    await desk.learn('list', '--json');
    expect(JSON.parse(desk.out)).toMatchObject({
      exercises: { length: 7 },
      coming: [
        { package: '100-days', id: '002-two', title: 'On 002-two', phase: 'First steps', state: 'coming' },
        { id: '004-four', phase: 'Further', runtime: 'any', needs: [] },
        { id: '005-five' },
      ],
    });
  });

  test('gives JSON of the whole course', async () => {
    const desk = new Desk();
    await desk.learn('list', '--json');
    const report = JSON.parse(desk.out) as { exercises: unknown[] };
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
    const desk = new Desk();
    put(desk.root, 'packages/alpha-types/exercises/02-add/README.md', 'no front matter');
    expect(await desk.learn('list', 'alpha-types')).toBe(0);
    expect(desk.out).not.toContain('02-add');
  });
});

describe('learn progress', () => {
  test('judges what was saved while nobody watched, and dates a pass by the file', async () => {
    const desk = new Desk();
    desk.answer('alpha-types/01-start', solution);
    desk.answer('alpha-types/02-add', stub);
    const yesterday = new Date(2026, 10, 20, 12);
    utimesSync(path.join(desk.root, practice, '01-start.ts'), yesterday, yesterday);
    expect(await desk.learn('progress', '--json')).toBe(0);
    expect(JSON.parse(desk.out)).toMatchObject({
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
    expect(desk.judge.asked).toHaveLength(1);
    await desk.learn('progress');
    expect(desk.judge.asked).toHaveLength(1);
    expect(desk.out).toMatchInlineSnapshot(`
      "alpha-types: 1 of 3 passed
      beta-async: 0 of 2 passed

      1 day in a row, 1 day with a pass in all.
      "
    `);
  });

  test('dates a pass on a fresh clone by the commit, and by the file what is not committed', async () => {
    const desk = new Desk();
    git(desk.root, ['init', '-q']);
    desk.answer('alpha-types/01-start', 'first try');
    git(desk.root, ['add', '.']);
    git(desk.root, ['commit', '-qm', 'try'], '2026-11-18T12:00:00Z');
    desk.answer('alpha-types/01-start', solution);
    desk.answer('alpha-types/02-add', solution);
    desk.answer('beta-async/01-start', solution);
    git(desk.root, ['add', '.']);
    git(desk.root, ['commit', '-qm', 'pass'], '2026-11-20T12:00:00Z');
    desk.answer('beta-async/01-start', `${solution}// Edited since.\n`);
    desk.answer('beta-async/02-wait', solution);
    const today = new Date(2026, 10, 21, 8);
    for (const name of ['01-start', '02-wait'])
      utimesSync(path.join(desk.root, `packages/beta-async/practice/${name}.ts`), today, today);
    await desk.learn('progress', '--json');
    const committed = { state: 'passed', passedAt: '2026-11-20T12:00:00.000Z' };
    const saved = { state: 'passed', passedAt: today.toISOString() };
    expect(JSON.parse(desk.out)).toMatchObject({
      days: { inARow: 2, total: 2 },
      exercises: [committed, committed, { state: 'not-started' }, saved, saved],
    });
  });

  test('counts the exercises that are there, and knows which days are done and which is next', async () => {
    const desk = new Desk();
    layDays(desk.root);
    const days = async (): Promise<unknown> => {
      await desk.learn('progress', '--json');
      return (JSON.parse(desk.out) as { packages: { package: string }[] }).packages.find(
        (one) => one.package === '100-days',
      );
    };
    const told = async (): Promise<string | undefined> => {
      await desk.learn('progress');
      return desk.out.trim().split('\n\n')[1]?.split('\n').slice(1).join(' ');
    };
    const common = { package: '100-days', total: 2 };
    expect(await days()).toEqual({
      ...common,
      passed: 0,
      syllabus: { done: [], days: 5, next: { day: 1, id: '001-one', isComing: false } },
    });
    expect(await told()).toBe('Of the 5 days, none is done. Day 1 is next: learn 100-days/001-one');
    desk.answer('100-days/001-one', solution);
    expect(await told()).toBe('Of the 5 days, 1 is done. Day 3 is next: learn 100-days/003-three');
    desk.answer('100-days/003-three', solution);
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
        desk.root,
        `packages/100-days/exercises/${id}/README.md`,
        desk.read('packages/100-days/exercises/001-one/README.md'),
      );
      desk.answer(`100-days/${id}`, solution);
    }
    expect(await told()).toBe('All 5 days are done.');
  });

  test('renews PROGRESS.md between its markers and keeps the rest', async () => {
    const desk = new Desk();
    desk.answer('alpha-types/01-start', solution);
    expect(await desk.learn('progress', '--write')).toBe(0);
    const first = desk.read('PROGRESS.md');
    expect(first).toContain('| [01-start](packages/alpha-types/practice/01-start.ts) | alpha-types 01-start |');
    put(desk.root, 'PROGRESS.md', `My words.\n\n${first}\nMore words.\n`);
    desk.answer('alpha-types/02-add', solution);
    await desk.learn('progress', '--write');
    const second = desk.read('PROGRESS.md');
    expect(second).toMatch(/^My words\.[\s\S]*02-add[\s\S]*More words\.\n$/);
    expect(second.match(/progress:begin/g)).toHaveLength(1);
  });
});

describe('learn run', () => {
  test('runs the example', async () => {
    const desk = new Desk();
    const trace = path.join(desk.root, 'trace');
    const code = `import { writeFileSync } from 'node:fs';\nconst word: string = 'ran';\nwriteFileSync(${JSON.stringify(trace)}, word);\n`;
    put(desk.root, 'packages/alpha-types/exercises/02-add/examples/show.ts', code);
    expect(await desk.learn('run', '02-add', 'show')).toBe(0);
    expect(readFileSync(trace, 'utf8')).toBe('ran');
  });

  test.each([
    'project',
    'project/main',
    'project/main.ts',
    'packages\\alpha-types\\exercises\\02-add\\examples\\project\\main.ts',
  ])('runs an example that is a folder as %s, with decorators in it', async (name) => {
    const desk = new Desk();
    const trace = path.join(desk.root, 'trace');
    const dir = 'packages/alpha-types/exercises/02-add/examples';
    put(desk.root, 'packages/alpha-types/package.json', '{ "type": "module" }');
    put(desk.root, `${dir}/project/main.ts`, "import { Greeter } from './parts/greeter.ts';\nnew Greeter().greet();\n");
    put(
      desk.root,
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
    put(desk.root, `${dir}/tests/other.ts`, 'process.exit(7);\n');
    expect(await desk.learn('run', '02-add', name)).toBe(0);
    expect(readFileSync(trace, 'utf8')).toBe('greet');
    expect(await desk.learn('run', '02-add', 'tests/other')).toBe(1);
  });

  test('says how an example ended that failed', async () => {
    const desk = new Desk();
    put(desk.root, 'packages/alpha-types/exercises/02-add/examples/show.ts', 'process.exit(7);\n');
    expect(await desk.learn('run', '02-add')).toBe(1);
    expect(desk.err).toBe('The example ended with exit code 7.\n');
  });

  test.each([
    { args: ['03-floor', 'show'], says: 'alpha-types/03-floor has no examples' },
    { args: ['02-add', 'shwo'], says: "alpha-types/02-add has no example 'shwo'. Did you mean show?" },
    { args: ['02-add'], says: 'Which example of alpha-types/02-add? There are other and show' },
  ])('refuses $args', async ({ args, says }) => {
    const desk = new Desk();
    for (const name of ['show', 'other'])
      put(desk.root, `packages/alpha-types/exercises/02-add/examples/${name}.ts`, '');
    expect(await desk.learn('run', ...args)).toBe(2);
    expect(desk.err.trim()).toBe(says);
  });
});
