import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { TestCourse, solution, stub } from './test-course.ts';

const practice = 'packages/alpha-types/practice';

describe('learn without a terminal', () => {
  test('says where the student is and how to go on', async () => {
    const fixture = new TestCourse();
    expect(await fixture.learn()).toBe(0);
    expect(fixture.out).toMatchInlineSnapshot(`
      "alpha-types: 0 of 3 passed
      beta-async: 0 of 2 passed

      alpha-types, 0 of 3 passed
      Next exercise: alpha-types/01-start, alpha-types 01-start
      After this you can do alpha-types 01-start.

      Read: packages/alpha-types/exercises/01-start/README.md
      Go on with: learn start alpha-types/01-start
      "
    `);
    expect(existsSync(path.join(fixture.root, practice, '01-start.ts'))).toBe(false);
  });

  test('stays in the package of the folder', async () => {
    const fixture = new TestCourse();
    fixture.folder = path.join(fixture.root, 'packages/beta-async');
    fixture.answer('beta-async/01-start', stub);
    await fixture.learn();
    expect(fixture.out).toContain('Next exercise: beta-async/01-start');
    expect(fixture.out).toContain('Go on with: learn check beta-async/01-start');
  });

  test('says so when everything has passed', async () => {
    const fixture = new TestCourse();
    fixture.answer('beta-async/01-start', solution);
    fixture.answer('beta-async/02-wait', solution);
    await fixture.learn('check', '--all');
    await fixture.learn('beta-async');
    expect(fixture.out).toBe('Every exercise of beta-async has passed. See: learn progress\n');
  });

  test.each([
    { args: ['lst'], says: "There is no command or package 'lst'. Did you mean list?" },
    { args: ['beta-asinc'], says: "There is no command or package 'beta-asinc'. Did you mean beta-async?" },
    { args: ['chek', '02-add'], says: "There is no command 'chek'. Did you mean: learn check 02-add" },
    { args: ['02-ad'], says: "There is no exercise '02-ad'. Did you mean alpha-types/02-add?" },
  ])('refuses $args', async ({ args, says }) => {
    const fixture = new TestCourse();
    expect(await fixture.learn(...args)).toBe(2);
    expect(fixture.err.trim()).toBe(says);
    expect(existsSync(path.join(fixture.root, '.learn'))).toBe(false);
  });
});
