import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainRun } from '../src/core/examine.ts';
import type { RunReport } from '../src/core/index.ts';
import { createTestRunner } from '../src/node/test-runner.ts';
import { hooks } from './conformance/hooks.ts';
import { matchers } from './conformance/matchers.ts';
import { mocks } from './conformance/mocks.ts';
import { modules } from './conformance/modules.ts';
import { structure } from './conformance/structure.ts';

const suites = Object.entries({ structure, hooks, mocks, matchers, modules }).flatMap(([topic, table]) =>
  Object.entries(table).map(([name, body]) => ({ name: `${topic}: ${name}`, body })),
);

const head =
  "import { afterAll, afterEach, aroundAll, aroundEach, assert, assertType, beforeAll, beforeEach, describe, expect, expectTypeOf, it, onTestFailed, onTestFinished, should, test, vi } from 'vitest';\n";

/** `passed`, `failed` or `skipped` by the full name of a test; tests of one name in their order. */
type Outcomes = string[];

describe.concurrent('the judge and vitest agree', () => {
  const dir = path.join(realpathSync(mkdtempSync(path.join(tmpdir(), 'conformance-'))));
  const judged: RunReport[] = [];
  const byVitest = new Map<string, Outcomes>();
  const suiteFile = (index: number): string => path.join(dir, `suite-${String(index).padStart(3, '0')}.test.ts`);

  beforeAll(async () => {
    mkdirSync(path.join(dir, 'exercises'));
    symlinkSync(path.join(import.meta.dirname, '../node_modules'), path.join(dir, 'node_modules'), 'junction');
    writeFileSync(path.join(dir, 'package.json'), '{ "type": "module" }');
    writeFileSync(path.join(dir, 'entry.ts'), "import '#given/01-suite';\n");
    for (const [index, { body }] of suites.entries()) writeFileSync(suiteFile(index), `${head}${body}\n`);
    judged.push(
      ...(await runInJudge(
        dir,
        suites.map((_, index) => suiteFile(index)),
      )),
    );
    for (const [file, outcomes] of await runInVitest(dir)) byVitest.set(file, outcomes);
  }, 240_000);

  afterAll(() => {
    rmSync(dir, { recursive: true });
  });

  test.each(suites.map(({ name }, index) => ({ name, index })))('on $name', ({ index }) => {
    const report = judged[index + 1];
    expect(report?.stop).toBeNull();
    expect(outcomesOf(report)).toEqual(byVitest.get(suiteFile(index)));
  });
});

/** All in one process, each as a run with modules of its own. The first run of a job has to pass, so it is one that does. */
async function runInJudge(dir: string, files: string[]): Promise<RunReport[]> {
  const first = path.join(dir, 'first.ts');
  writeFileSync(first, "import { test } from 'vitest';\ntest('passes', () => {});\n");
  const runner = createTestRunner(path.join(dir, 'cache'), dir);
  const permissions = { isSandboxed: false, packageDir: dir, needsLoopback: false };
  const reports = await runner.run(permissions, () =>
    Promise.resolve({
      id: '01-suite',
      packageDir: dir,
      testFile: path.join(dir, 'entry.ts'),
      solutionFile: path.join(dir, 'solution.ts'),
      answerPath: path.join(dir, 'answer.ts'),
      answerText: '',
      runs: [first, ...files].map((givenFile) => ({ ...plainRun(30_000), givenFile })),
      isSuite: true,
      isVariant: false,
      usesSnapshots: true,
      mocks: null,
      sources: {},
      deadlineMs: 30_000,
    }),
  );
  runner.close();
  return reports;
}

interface JsonReport {
  testResults: {
    name: string;
    message: string;
    assertionResults: { ancestorTitles: string[]; title: string; status: string }[];
  }[];
}

async function runInVitest(dir: string): Promise<[string, Outcomes][]> {
  const report = path.join(dir, 'report.json');
  const cli = path.join(import.meta.dirname, '../node_modules/vitest/vitest.mjs');
  const args = [
    cli,
    'run',
    '--root',
    dir,
    '--no-isolate',
    '--maxWorkers=1',
    '--reporter=json',
    `--outputFile=${report}`,
  ];
  // It ends with 1, as many tests fail.
  await promisify(execFile)(process.execPath, args, { cwd: dir, env: { PATH: process.env.PATH } }).catch(
    () => undefined,
  );
  const { testResults } = JSON.parse(readFileSync(report, 'utf8')) as JsonReport;
  return testResults.map(({ name, message, assertionResults }) => [
    name,
    assertionResults.length === 0
      ? [message.includes('No test suite found') ? 'no test' : 'not loaded']
      : assertionResults
          .map(({ ancestorTitles, title, status }) => outcome([...ancestorTitles, title].join(' > '), status))
          .sort(),
  ]);
}

function outcomesOf(report: RunReport | undefined): Outcomes {
  if (!report) return ['did not run'];
  if (report.loadError !== null) return ['not loaded'];
  const outcomes = [
    // A failing beforeAll has a line of its own in the judge, and skips its tests as in vitest.
    ...report.tests
      .filter(({ name }) => !/(?:^| > )set-up and tear-down$/.test(name))
      .map(({ name, status }) => outcome(name, status)),
    ...report.skipped.map((name) => outcome(name, 'skipped')),
  ];
  return outcomes.length === 0 ? ['no test'] : outcomes.sort();
}

function outcome(name: string, status: string): string {
  return `${status === 'passed' || status === 'failed' ? status : 'skipped'}: ${name}`;
}
