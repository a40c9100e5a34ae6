import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadCourse, type Exercise } from '@backend-ts/course';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainRun } from '../src/core/examine.ts';
import type { NodeJob } from '../src/node/job.ts';
import { lowerMocks } from '../src/node/mock-lowering.ts';
import { sourcesFor } from '../src/node/sources.ts';
import { createTestRunner } from '../src/node/test-runner.ts';
import { createJudge, type NodeJudge, type Verdict } from '../src/index.ts';
import { fixture, useJudge } from './course.ts';

const right = 'export function double(n: number): number { return n * 2; }\n';
const onNode = '05-double-on-node';

/** What a student is told, without the time that it took. */
function told(verdict: Verdict): object {
  const { kind } = verdict;
  if (kind === 'not-started') return { kind };
  const { tests, bugs, types } = verdict;
  return {
    kind,
    text: kind === 'error' ? verdict.message : kind === 'failed' ? verdict.summary : '',
    tests,
    bugs,
    types,
  };
}

/** Suites of 03-test-total that replace the module behind it, and what they come to. */
const tests = `
test('adds up what double gives, and asks once', async () => {
  const get = vi.fn(async () => Response.json([1, 2]));
  expect(await total('http://x/', get)).toBe(300);
  expect(get).toHaveBeenCalledOnce();
});
test('gives 0 for nothing', async () => {
  expect(await total('http://x/', async () => Response.json([]))).toBe(0);
});
test('rejects', async () => {
  await expect(total('http://x/', async () => Response.json([], { status: 500 }))).rejects.toThrow();
});
`;
const imports = `import { total } from '#given/03-test-total';\nimport { expect, test, vi } from 'vitest';\n`;
const fake = `'#given/02-test-double', () => ({ double: (n: number) => n * 100 })`;
const mocking: Record<string, { text: string; kind: string; says?: string }> = {
  'vi.mock': { text: `${imports}vi.mock(${fake});${tests}`, kind: 'passed' },
  'vi.mock of an import(), with the original': {
    text: `${imports}vi.mock(import('#given/02-test-double'), async (original) => ({ ...(await original()), double: (n: number) => n * 100 }));${tests}`,
    kind: 'passed',
  },
  'vi.hoisted and an automatic mock': {
    text: `${imports}import { double } from '#given/02-test-double';\nconst by = vi.hoisted(() => 100);\nvi.mock('#given/02-test-double');\nvi.mocked(double).mockImplementation((n) => n * by);${tests}`,
    kind: 'passed',
  },
  'vi.mock and an import() after it': {
    text: `import { expect, test, vi } from 'vitest';\nvi.mock(${fake});\nconst { total } = await import('#given/03-test-total');${tests}`,
    kind: 'passed',
  },
  'vi.doMock under another name': {
    text: `import { expect, test, vi as v } from 'vitest';\nconst vi = { fn: v.fn };\nv.doMock(${fake});\nconst { total } = await import('#given/03-test-total');${tests}`,
    kind: 'passed',
  },
  'vi.doMock of a namespace': {
    text: `import * as all from 'vitest';\nconst { expect, test } = all;\nconst { vi } = all;\nall.vi['doMock'](${fake});\nconst { total } = await import('#given/03-test-total');${tests}`,
    kind: 'passed',
  },
  // vitest hoists no other names, so the code under test is there before its mock.
  'vi.mock under another name': {
    text: `${imports.replace('vi }', 'vi as v }')}const vi = { fn: v.fn };\nv.mock(${fake});${tests}`,
    kind: 'failed',
    says: 'expected 6 to be 300',
  },
  'vi.hoisted in a describe': {
    text: `${imports.replace('expect', 'describe, expect')}describe('total', () => {\n  const by = vi.hoisted(() => 100);\n  test('is a number', () => expect(by).toBe(100));\n});`,
    kind: 'error',
    says: 'The file throws while it is loaded, on line 4: SyntaxError: 1 call in "03-test-total.ts" was defined outside of the module\'s top level scope: - vi.hoisted() Although it appears nested, it will be hoisted and executed before anything in this file. Move it to the top level to reflect its actual execution order',
  },
  'vi.mock in vi.hoisted': {
    text: `${imports}vi.hoisted(() => {\n  vi.mock(${fake});\n});${tests}`,
    kind: 'error',
    says: "Cannot call vi.mock('#given/02-test-double') inside vi.hoisted(): both methods are hoisted",
  },
  'an exported vi.hoisted': {
    text: `${imports}export const by = vi.hoisted(() => 100);${tests}`,
    kind: 'error',
    says: 'Cannot export hoisted variable',
  },
};

describe('createJudge() on suites that replace modules', () => {
  const outside = useJudge();
  const inside = useJudge({ sandbox: true });

  test.each(Object.entries(mocking))('says the same of %s in the sandbox', async (_what, { text, kind, says = '' }) => {
    const verdict = told(await inside.judgeText('03-test-total', text));
    expect(verdict).toMatchObject({ kind, text: expect.stringContaining(says) as string });
    expect(verdict).toMatchObject({ text: expect.not.stringContaining('\n') as string });
    expect(told(await outside.judgeText('03-test-total', text))).toEqual(verdict);
  });
});

describe('lowerMocks()', () => {
  const file = '/course/practice/suite.ts';

  test.each([
    { what: 'a comment', text: "// vi.mock('x') is for another day, and so is vi.hoisted" },
    { what: 'a text', text: "test('vi.mock(`x`)', () => `vi.hoisted`);" },
    { what: 'the calls of a spy', text: 'const calls: unknown[] = vi.fn().mock.calls;' },
    { what: 'vi.mocked', text: 'vi.mocked(get).mockReturnValue(1);' },
  ])('needs nothing for $what', async ({ text }) => {
    expect(await lowerMocks(text, file)).toBeNull();
  });

  test.each([
    { what: 'vi.mock', text: "import { vi } from 'vitest';\nvi.mock('x');" },
    { what: 'another name', text: "import { vi as v } from 'vitest';\nv\n  .mock('x');" },
    { what: 'a method that is taken out', text: "import { vi } from 'vitest';\nconst { importActual } = vi;" },
    { what: 'a name in brackets', text: "import { vi } from 'vitest';\nvi['mock']('x');" },
  ])('finds $what', async ({ text }) => {
    expect(await lowerMocks(text, file)).toMatchObject({ fault: null });
  });

  test('leaves what cannot be read to the test process', async () => {
    expect(await lowerMocks("vi.mock('x'", file)).toBeNull();
  });
});

describe('createTestRunner()', () => {
  const exercise = fixture(onNode);
  const { packageDir } = exercise;
  const permissions = { isSandboxed: false, packageDir, needsLoopback: false };
  const job: Omit<NodeJob, 'nonce'> = {
    id: exercise.id,
    packageDir,
    testFile: exercise.test,
    answerPath: exercise.practice,
    answerText: right,
    solutionFile: exercise.solution,
    runs: [plainRun(5000)],
    isSuite: false,
    isVariant: false,
    usesSnapshots: false,
    sources: sourcesFor(exercise, right, true),
    mocks: null,
    deadlineMs: 5000,
  };
  const root = path.join(import.meta.dirname, '../../..');
  let dir = '';
  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'runner-'));
  });
  afterAll(() => {
    rmSync(dir, { recursive: true });
  });

  test('says what broke in the process', async () => {
    const broken = { ...job, sources: null as never };
    const [report] = await createTestRunner(dir, root).run(permissions, () => Promise.resolve(broken));
    expect(report).toMatchObject({ stop: 'internal', lostBecause: expect.stringContaining('TypeError: ') as string });
  });

  test('says how the process ended before it came to the answer', async () => {
    // A sandbox in which the judge may not read its own code.
    const elsewhere = createTestRunner(dir, dir);
    const [report] = await elsewhere.run({ ...permissions, isSandboxed: true }, () => Promise.resolve(job));
    expect(report).toMatchObject({
      stop: 'internal',
      lostBecause: 'it ended with exit code 1 before it came to the answer',
    });
  });

  test('blames the machine for a process that does not come to the answer in time', async () => {
    const [report] = await createTestRunner(dir, root, 1).run(permissions, () => Promise.resolve(job));
    expect(report).toMatchObject({
      stop: 'internal',
      lostBecause: expect.stringContaining('this machine is very slow') as string,
    });
  });
});

describe('createJudge() on an answer that wants the network', () => {
  const { judgeText } = useJudge({ sandbox: true });
  const message = 'The sandbox does not allow the answer to use the network';
  const ways = {
    fetch: `await fetch('http://127.0.0.1:8123/')`,
    'fetch by a name': `await fetch('http://example.org/')`,
    connect: `await new Promise(async (_, reject) => (await import('node:net')).connect(8123, '127.0.0.1').on('error', reject))`,
    lookup: `await (await import('node:dns/promises')).lookup('localhost')`,
    resolve4: `await (await import('node:dns/promises')).resolve4('example.org')`,
    'http.get': `await new Promise(async (_, reject) => (await import('node:http')).get('http://localhost:8123/').on('error', reject))`,
    listen: `(await import('node:net')).createServer().listen(0)`,
    'an error of its own around it': `await fetch('http://127.0.0.1:8123/').catch((cause) => { throw new Error('no luck', { cause }); })`,
    WebSocket: `await new Promise((_, reject) => { new WebSocket('ws://127.0.0.1:8123').onerror = reject; })`,
  };

  test.each(Object.entries(ways))('says so of %s while the file is loaded', async (_way, code) => {
    expect(await judgeText(onNode, `${code};\n${right}`)).toMatchObject({
      kind: 'error',
      reason: 'forbidden',
      message,
    });
  });

  test('says so in a test', async () => {
    const text = `import { createServer } from 'node:net';\nexport function double(n: number): number {\n  createServer().listen(0);\n  return n * 2;\n}\n`;
    expect(await judgeText(onNode, text)).toMatchObject({
      kind: 'failed',
      summary: expect.stringContaining(message) as string,
    });
  });

  test('says so of what comes late', async () => {
    expect(await judgeText(onNode, `void fetch('http://127.0.0.1:8123/');\n${right}`)).toMatchObject({
      kind: 'failed',
      summary: `The tests pass, but an error came after them or outside of them: ${message}`,
    });
  });
});

describe('createJudge() in a folder with a comma in its name', () => {
  let dir = '';
  let judge: NodeJudge;
  let exercise: Exercise;
  beforeAll(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'a, b-'));
    cpSync(path.join(import.meta.dirname, 'fixtures/course'), dir, { recursive: true });
    judge = createJudge({ cacheDir: path.join(dir, 'cache'), advice: false });
    const found = loadCourse(dir).packages[0]?.exercises.find(({ id }) => id === '01-double');
    if (found === undefined) throw new Error('The fixture course has no 01-double');
    exercise = found;
    const room = path.dirname(exercise.solution);
    mkdirSync(path.join(room, 'answers'));
    writeFileSync(path.join(room, 'answers/added.ts'), 'export function double(n: number): number { return n + n; }\n');
    writeFileSync(path.join(room, '../index.ts'), "export { double } from './01-double/solution.ts';\n");
    writeFileSync(path.join(room, '../../practice/helper.ts'), "export { double } from '../exercises/index.ts';\n");
  });
  afterAll(async () => {
    await judge.close();
    rmSync(dir, { recursive: true });
  });

  test('shows what the answer prints, and nothing else', async () => {
    // The types are those of a folder without vitest; only what is run counts here.
    const silent = await judge.judge(exercise, right);
    expect(silent).toMatchObject({ output: '', tests: [{ status: 'passed' }, { status: 'passed' }, {}] });
    expect(await judge.judge(exercise, `console.log(1); console.error(2);\n${right}`)).toMatchObject({
      output: expect.stringMatching(/^(?:1\n2|2\n1)\n$/) as string,
    });
  });

  test.each([
    { file: '../exercises/index.ts', says: 'imports the solution of its own exercise' },
    { file: './helper.ts', says: 'imports the solution of its own exercise' },
    { file: '../exercises/01-double/answers/added.ts', says: 'imports another answer to its own exercise' },
    { file: '../exercises/01-double/mistakes/adds-two.ts', says: 'imports a known mistake of its own exercise' },
  ])('refuses an answer that is taken from $file', async ({ file, says }) => {
    expect(await judge.judge(exercise, `export { double } from '${file}';\n`)).toMatchObject({
      kind: 'error',
      reason: 'forbidden',
      message: expect.stringContaining(says) as string,
    });
  });
});

describe('readAnswer()', () => {
  const { judgeText } = useJudge();

  test.each([
    { what: 'Latin-1', bytes: Buffer.from(`// café\n${right}`, 'latin1') },
    { what: 'UTF-16', bytes: Buffer.from(`\uFEFF${right}`, 'utf16le') },
    { what: 'a character that is cut off', bytes: Buffer.from(`// café\n${right}`).subarray(0, 7) },
  ])('refuses $what', async ({ bytes }) => {
    expect(await judgeText('01-double', bytes)).toMatchObject({
      kind: 'error',
      reason: 'unreadable',
      message: 'answer.ts is not a text file: save it as UTF-8',
    });
  });

  test('takes UTF-8 with every kind of character, and with a mark', async () => {
    const text = `\uFEFF// café, 数, 🙂, \uFFFD\n${right}`;
    expect(await judgeText('01-double', Buffer.from(text))).toMatchObject({ kind: 'passed' });
  });
});
