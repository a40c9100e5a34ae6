import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Verdict } from '@backend-ts/judge/core';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { TestCourse, failed, passed, put, solution, stub } from './test-course.ts';

const nullable = z.string().nullable();
const place = z.int().positive().nullable();
const contract = z.strictObject({
  version: z.literal(1),
  exercise: z.string(),
  verdict: z.enum(['not-started', 'passed', 'failed', 'error']),
  reason: nullable,
  message: nullable,
  remedy: z.strictObject({ command: z.enum(['doctor', 'reset', 'solution', 'terminal']) }).nullable(),
  summary: nullable,
  line: place,
  tests: z.array(
    z.strictObject({
      name: z.string(),
      status: z.enum(['passed', 'failed']),
      message: nullable,
      expected: nullable,
      actual: nullable,
      line: place,
      file: z.enum(['answer', 'test']),
    }),
  ),
  types: z.array(z.looseObject({ line: z.int(), column: z.int(), message: z.string(), test: nullable })),
  bugs: z.array(z.strictObject({ id: z.string(), caught: z.boolean(), feedback: z.string() })),
  mistake: z.strictObject({ id: z.string(), feedback: z.string() }).nullable(),
  advice: z.array(z.string()),
  output: z.string(),
  outputs: z.array(z.strictObject({ test: nullable, text: z.string() })),
  durationMs: z.int().min(0),
});

const error: Verdict = {
  kind: 'error',
  reason: 'timeout',
  message: 'Stopped after 5 s',
  remedy: null,
  line: 3,
  thrown: null,
  mistake: null,
  tests: [],
  types: [],
  bugs: [],
  output: '',
  durationMs: 5000.4,
};

describe('learn check', () => {
  test('gives what each test printed to programs, and names a stub that somebody wrote into', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', stub);
    put(fixture.root, 'packages/alpha-types/exercises/02-add/stub.ts', solution);
    const outputs = [{ test: 'answer() > is 42', text: 'hello\n' }];
    fixture.judge.verdictOn = () => ({ ...failed, outputs }) as Verdict;
    expect(await fixture.learn('check', '02-add', '--json')).toBe(1);
    expect(JSON.parse(fixture.out)).toMatchObject({ outputs });
    expect(fixture.err).toContain('You changed packages/alpha-types/exercises/02-add/stub.ts; your file is');
    expect(fixture.err).toContain('packages/alpha-types/practice/02-add.ts');
  });

  test.each([
    { verdict: passed, code: 0 },
    { verdict: failed, code: 1 },
    { verdict: error, code: 3 },
  ])('ends with $code for $verdict.kind, and its JSON keeps the contract', async ({ verdict, code }) => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', solution);
    fixture.judge.verdictOn = () => verdict;
    expect(await fixture.learn('check', '02-add', '--json')).toBe(code);
    const report = contract.parse(JSON.parse(fixture.out));
    expect(report).toMatchObject({ exercise: 'alpha-types/02-add', verdict: verdict.kind });
    expect(fixture.err).toBe('');
    expect(fixture.judge.isClosed).toBe(true);
  });

  test('ends with 1 and names start when there is no answer', async () => {
    const fixture = new TestCourse();
    expect(await fixture.learn('check', '02-add')).toBe(1);
    expect(fixture.out).toContain('learn start alpha-types/02-add');
    expect(await fixture.learn('check', '02-add', '--json')).toBe(1);
    expect(contract.parse(JSON.parse(fixture.out)).verdict).toBe('not-started');
  });

  test('remembers a pass and its day, once', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', solution);
    await fixture.learn('check', '02-add');
    expect(fixture.out).toMatchInlineSnapshot(`
      "PASS: 02-add (1 test, the types hold, 12 ms)

      Next: learn start alpha-types/03-floor, or go on with: learn
      Compare with the solution: learn diff alpha-types/02-add
      "
    `);
    const passedAt = fixture.now.toISOString();
    fixture.now = new Date(2026, 10, 22, 9);
    await fixture.learn('check');
    const state = fixture.state.read();
    expect(state.passDates).toEqual(['2026-11-21']);
    expect(state.exercises['alpha-types/02-add']).toMatchObject({ passedAt, verdict: 'passed' });
  });

  test('takes a pass back when the answer fails later', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', solution);
    await fixture.learn('check', '02-add');
    fixture.answer('alpha-types/02-add', 'export const answer = () => 41;');
    await fixture.learn('check', '02-add');
    expect(fixture.state.read().exercises['alpha-types/02-add']).toMatchObject({ passedAt: null, verdict: 'failed' });
  });

  test('judges any file with --file, from the folder of the student, and remembers nothing', async () => {
    const fixture = new TestCourse();
    put(fixture.root, 'elsewhere/try.ts', solution);
    fixture.folder = path.join(fixture.root, 'elsewhere');
    expect(await fixture.learn('check', '02-add', '--file', 'try.ts')).toBe(0);
    expect(fixture.judge.asked).toEqual(['alpha-types/02-add']);
    expect(fixture.state.read().exercises).toEqual({});
  });

  test.each([
    { args: ['02-add'], use: 'once' },
    { args: ['02-add', '--sandbox'], use: 'sandbox' },
    { args: ['02-add', '--file', 'elsewhere/try.ts'], use: 'sandbox' },
    { args: ['--all'], use: 'watch' },
    { args: ['--all', '--sandbox'], use: 'sandbox' },
  ])('judges $args with the rights for: $use', async ({ args, use }) => {
    const fixture = new TestCourse();
    put(fixture.root, 'elsewhere/try.ts', solution);
    fixture.answer('alpha-types/02-add', solution);
    await fixture.learn('check', ...args);
    expect(fixture.judge.openedFor).toEqual([use]);
  });

  test.each([
    { args: ['02-add', '--file', 'missing.ts'], says: 'Cannot judge missing.ts: there is no such file' },
    { args: ['02-add', '--file', '.'], says: 'Cannot judge .: there is no such file' },
    { args: ['--all', '--file', 'x.ts'], says: 'leave out --all or --file' },
    { args: ['02-add', '--jsn'], says: '--json' },
    { args: ['alpha-types', '02-add', '--json'], says: 'too many arguments' },
    { args: [], says: 'Which exercise?' },
  ])('refuses $args', async ({ args, says }) => {
    const fixture = new TestCourse();
    expect(await fixture.learn('check', ...args)).toBe(2);
    expect(fixture.err).toContain(says);
    expect(fixture.out).toBe('');
  });

  test('judges also where the state cannot be written, and says so', async () => {
    const fixture = new TestCourse();
    writeFileSync(path.join(fixture.root, '.learn'), '');
    fixture.answer('alpha-types/02-add', solution);
    expect(await fixture.learn('check', '02-add')).toBe(0);
    expect(fixture.out).toContain('PASS: 02-add');
    expect(fixture.err).toContain('Cannot write');
  });

  test('turns a judge that breaks into an error verdict without a stack', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/02-add', solution);
    fixture.judge.verdictOn = () => Promise.reject(new Error('socket closed\n    at secret (file.ts:1:1)'));
    expect(await fixture.learn('check', '02-add')).toBe(3);
    expect(fixture.out).toContain('The judge itself broke (socket closed)');
    expect(fixture.out).not.toContain('secret');
    expect(fixture.state.read().exercises['alpha-types/02-add']?.verdict).toBeNull();
  });
});

describe('learn check --all', () => {
  test('gives one report for every exercise, judged where there is an answer', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/01-start', solution);
    fixture.answer('beta-async/02-wait', stub);
    expect(await fixture.learn('check', '--all', '--json')).toBe(1);
    const reports = z.array(contract).parse(JSON.parse(fixture.out));
    expect(reports.map(({ verdict }) => verdict)).toEqual([
      'passed',
      'not-started',
      'not-started',
      'not-started',
      'failed',
    ]);
    expect(fixture.judge.asked).toHaveLength(2);
  });

  test('says the verdicts in the order of the exercises, whichever came first', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/01-start', solution);
    fixture.answer('alpha-types/02-add', `${solution}\n// slow`);
    fixture.answer('alpha-types/03-floor', solution);
    fixture.judge.verdictOn = async (text) => {
      if (text.includes('slow')) for (let turn = 0; turn < 50; turn++) await Promise.resolve();
      return passed;
    };
    expect(await fixture.learn('check', 'alpha-types', '--all')).toBe(0);
    expect(fixture.out.match(/PASS: \S+/g)).toEqual(['PASS: 01-start', 'PASS: 02-add', 'PASS: 03-floor']);
  });

  test('takes a package', async () => {
    const fixture = new TestCourse();
    fixture.answer('alpha-types/01-start', solution);
    fixture.answer('beta-async/02-wait', stub);
    expect(await fixture.learn('check', 'alpha-types', '--all')).toBe(0);
    expect(fixture.out).toContain('1 of 1 answer passed; 2 not started.');
  });

  test('ends with 1 when nothing has been started', async () => {
    expect(await new TestCourse().learn('check', '--all')).toBe(1);
  });
});
