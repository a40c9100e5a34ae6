import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { plainRun } from '../src/core/examine.ts';
import { needsOfNode, sourcesFor } from '../src/node/sources.ts';
import { createTestRunner } from '../src/node/test-runner.ts';
import { fixture } from './course.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'needs-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

describe('needsOfNode()', () => {
  test.each([
    { sources: ["import { expect } from 'vitest';"], needs: [] },
    {
      sources: ["import { createServer } from 'node:http';", "import fs from 'node:fs/promises';"],
      needs: ['node:fs/promises', 'node:http'],
    },
    { sources: ["import http from 'node:http';", "import { get } from 'node:http';"], needs: ['node:http'] },
    { sources: ['', "const page = await fetch('https://example.org');"], needs: ['Response'] },
    { sources: ['const prefetched = 1;'], needs: [] },
  ])('finds $needs', ({ sources: [test = '', solution = ''], needs }) => {
    const [testFile, solutionFile] = [path.join(dir, 'test.ts'), path.join(dir, 'solution.ts')];
    writeFileSync(testFile, test);
    writeFileSync(solutionFile, solution);
    expect(needsOfNode({ ...fixture('01-double'), test: testFile, solution: solutionFile })).toEqual(needs);
  });
});

describe('a process that waits for an answer', () => {
  test.each([
    { needs: [], isLoaded: false },
    { needs: ['node:http', 'Response', 'node:no-such-module'], isLoaded: true },
  ])('has loaded $needs, and does not tell the answer', async ({ needs, isLoaded }) => {
    const exercise = fixture('05-double-on-node');
    const answerText = `${readFileSync(exercise.solution, 'utf8')}
const loaded: string[] = Reflect.get(process, 'moduleLoadList');
console.log(process.argv.length, loaded.includes('NativeModule internal/deps/undici/undici'));`;
    const runner = createTestRunner(dir, path.dirname(exercise.packageDir));
    const permissions = { isSandboxed: false, packageDir: exercise.packageDir, needsLoopback: false };
    runner.prepare(permissions, needs);
    const [report] = await runner.run(permissions, () =>
      Promise.resolve({
        id: exercise.id,
        packageDir: exercise.packageDir,
        testFile: exercise.test,
        answerPath: exercise.practice,
        answerText,
        solutionFile: exercise.solution,
        runs: [plainRun(5000)],
        isSuite: false,
        isVariant: false,
        usesSnapshots: false,
        sources: sourcesFor(exercise, answerText, true),
        mocks: null,
        deadlineMs: 5000,
      }),
    );
    runner.close();
    expect(report.tests.map(({ status }) => status)).not.toContain('failed');
    expect(report.output).toBe(`2 ${String(isLoaded)}\n`);
  });
});
