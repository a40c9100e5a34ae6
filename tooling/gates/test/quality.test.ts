import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, test } from 'node:test';
import { scoreOf, survivorsOf } from '../src/survivors.ts';

const source = 'const a = 1;\nif (a >\n  1) stop();\n';
const place = (startLine: number, startColumn: number, endLine: number, endColumn: number) => ({
  start: { line: startLine, column: startColumn },
  end: { line: endLine, column: endColumn },
});

describe('survivorsOf()', () => {
  test('names room, line, what stood there and what stood there instead', () => {
    const mutant = {
      mutatorName: 'ConditionalExpression',
      replacement: 'true',
      status: 'Survived',
      location: place(2, 5, 3, 4),
    };
    const report = { files: { 'exercises/01-add/solution.ts': { source, mutants: [mutant] } } };
    assert.deepEqual(survivorsOf(report), ['survived  01-add:2  ConditionalExpression: a > 1  →  true']);
  });

  test('counts what no test reaches, and leaves out what was noticed', () => {
    const mutants = ['Killed', 'Timeout', 'NoCoverage', 'CompileError'].map((status) => ({
      mutatorName: status,
      replacement: '2',
      status,
      location: place(1, 11, 1, 12),
    }));
    const report = { files: { 'exercises/01-add/solution.ts': { source, mutants } } };
    assert.deepEqual(survivorsOf(report), ['survived  01-add:1  NoCoverage: 1  →  2']);
  });
});

describe('scoreOf()', () => {
  test('counts what was noticed among what could be, and nothing that did not run', () => {
    const mutants = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError'].map((status) => ({
      mutatorName: '',
      status,
      location: place(1, 1, 1, 2),
    }));
    const report = { files: { 'exercises/01-add/solution.ts': { source, mutants } } };
    assert.equal(scoreOf(report), '2 of 4 mutations noticed (50.0 %), in 1 solutions');
    assert.equal(scoreOf({ files: {} }), '0 of 0 mutations noticed (none), in 0 solutions');
  });
});

describe('pnpm quality', () => {
  for (const { args, says } of [
    { args: ['coverge'], says: /^Cannot measure 'coverge': the tools are coverage and mutations$/m },
    { args: ['coverage', 'lessons'], says: /^Cannot measure 'lessons': the packages with exercises are 100-days, / },
    { args: ['coverage', '--exercise', '01*'], says: /^Cannot measure: Unknown option '--exercise'/ },
  ]) {
    test(`refuses ${args.join(' ')} with code 2`, () => {
      const main = path.join(import.meta.dirname, '../src/quality.ts');
      const { status, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' });
      assert.equal(status, 2);
      assert.match(stderr, says);
    });
  }
});
