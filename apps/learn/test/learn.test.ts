import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { Desk, solution, stub } from './desk.ts';

const practice = 'packages/alpha-types/practice';

describe('learn without a terminal', () => {
  test('says where the student is and how to go on', async () => {
    const desk = new Desk();
    expect(await desk.learn()).toBe(0);
    expect(desk.out).toMatchInlineSnapshot(`
      "alpha-types: 0 of 3 passed
      beta-async: 0 of 2 passed

      alpha-types, 0 of 3 passed
      Next exercise: alpha-types/01-start, alpha-types 01-start
      After this you can do alpha-types 01-start.

      Read: packages/alpha-types/exercises/01-start/README.md
      Go on with: learn start alpha-types/01-start
      "
    `);
    expect(existsSync(path.join(desk.root, practice, '01-start.ts'))).toBe(false);
  });

  test('stays in the package of the folder', async () => {
    const desk = new Desk();
    desk.folder = path.join(desk.root, 'packages/beta-async');
    desk.answer('beta-async/01-start', stub);
    await desk.learn();
    expect(desk.out).toContain('Next exercise: beta-async/01-start');
    expect(desk.out).toContain('Go on with: learn check beta-async/01-start');
  });

  test('says so when everything has passed', async () => {
    const desk = new Desk();
    desk.answer('beta-async/01-start', solution);
    desk.answer('beta-async/02-wait', solution);
    await desk.learn('check', '--all');
    await desk.learn('beta-async');
    expect(desk.out).toBe('Every exercise of beta-async has passed. See: learn progress\n');
  });

  test.each([
    { args: ['lst'], says: "There is no command or package 'lst'. Did you mean list?" },
    { args: ['beta-asinc'], says: "There is no command or package 'beta-asinc'. Did you mean beta-async?" },
    { args: ['chek', '02-add'], says: "There is no command 'chek'. Did you mean: learn check 02-add" },
    { args: ['02-ad'], says: "There is no exercise '02-ad'. Did you mean alpha-types/02-add?" },
  ])('refuses $args', async ({ args, says }) => {
    const desk = new Desk();
    expect(await desk.learn(...args)).toBe(2);
    expect(desk.err.trim()).toBe(says);
    expect(existsSync(path.join(desk.root, '.learn'))).toBe(false);
  });
});
