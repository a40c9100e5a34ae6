import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { table } from '../src/github.ts';
import { affectedTasks, planOf } from '../src/matrix.ts';
import { rowsOf } from '../src/run-summary.ts';

describe('affectedTasks()', () => {
  test('reads the answer to a query', () => {
    const items = [{ name: 'test', package: { name: '@backend-ts/judge' }, reason: { __typename: 'FileChanged' } }];
    assert.deepEqual(affectedTasks(JSON.stringify({ data: { affectedTasks: { items } } })), [
      { package: '@backend-ts/judge', task: 'test' },
    ]);
  });

  test('leaves out of a dry run what has no script', () => {
    const built = { package: 'a', task: 'build', command: 'tsup' };
    const nothing = { package: 'a', task: 'check', command: '<NONEXISTENT>' };
    assert.deepEqual(affectedTasks(JSON.stringify({ tasks: [built, nothing] })), [built]);
  });

  test('refuses anything else', () => {
    assert.throws(() => affectedTasks('{}'), SyntaxError);
  });
});

describe('planOf()', () => {
  test('makes one job of the tasks of a package, and puts the site into a job of its own', () => {
    const plan = planOf(
      [
        { package: '@backend-ts/judge', task: 'test' },
        { package: '@backend-ts/docs', task: 'build' },
        { package: '@backend-ts/checks', task: 'check' },
        { package: '@backend-ts/judge', task: 'lint' },
      ],
      [],
    );
    assert.deepEqual(plan, {
      matrix: [
        { package: '@backend-ts/checks', tasks: 'check', coverage: '' },
        { package: '@backend-ts/judge', tasks: 'test lint', coverage: '' },
      ],
      docs: [{ package: '@backend-ts/docs', tasks: 'build', coverage: '' }],
    });
  });

  test('measures the coverage of lessons whose tests run', () => {
    const lessons = ['async-function', '100-days'];
    const { matrix } = planOf(
      [
        { package: '@backend-ts/async-function', task: 'test' },
        { package: '@backend-ts/100-days', task: 'check' },
      ],
      lessons,
    );
    assert.deepEqual(
      matrix.map((row) => row.coverage),
      ['', 'async-function'],
    );
  });

  test('has no jobs where no task is affected', () => {
    assert.deepEqual(planOf([], ['async-function']), { matrix: [], docs: [] });
  });
});

describe('rowsOf()', () => {
  test('tells hits from misses, and passed from failed and not run', () => {
    const task = (taskId: string, status: string, exitCode: number | null) => ({
      taskId,
      command: 'vitest run',
      cache: { status },
      execution: { startTime: 1_000, endTime: 2_500, exitCode },
    });
    const rows = rowsOf({
      tasks: [
        task('a#test', 'HIT', 0),
        task('b#test', 'MISS', 1),
        { taskId: 'c#test', command: 'vitest run', cache: { status: 'MISS' } },
        { taskId: 'd#test', command: '<NONEXISTENT>', cache: { status: 'MISS' } },
      ],
    });
    assert.deepEqual(rows, [
      { task: 'a#test', seconds: 1.5, cache: 'hit', result: 'passed' },
      { task: 'b#test', seconds: 1.5, cache: 'miss', result: 'failed' },
      { task: 'c#test', seconds: 0, cache: 'miss', result: 'not run' },
    ]);
  });
});

describe('table()', () => {
  test('keeps a bar in a cell from ending it', () => {
    assert.equal(table(['type', 'seconds'], [['a | b', '1']]), '| type | seconds |\n| --- | --- |\n| a \\| b | 1 |');
  });
});
