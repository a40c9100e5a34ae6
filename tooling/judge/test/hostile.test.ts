import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { useJudge } from './course.ts';

const right = 'export function double(n: number): number { return n * 2; }\n';
const inFunction = (body: string): string => `export function double(n: number): number { ${body} return n * 2; }\n`;

const answers = [
  {
    name: 'an endless loop',
    text: inFunction('while (true) {}'),
    reason: 'timeout',
    message: /^Stopped after 5 s in 'doubles'/,
  },
  {
    name: 'an endless loop at import',
    text: `${right}for (;;) {}\n`,
    reason: 'timeout',
    message: /while the file was loaded/,
  },
  {
    name: 'endless microtasks',
    text: `${right}const spin = (): void => { queueMicrotask(spin); };\nspin();\n`,
    reason: 'timeout',
  },
  {
    name: 'a top-level await that never settles',
    text: `${right}await new Promise(() => { setInterval(() => {}, 1000); });\n`,
    reason: 'timeout',
  },
  {
    name: 'memory by objects',
    text: inFunction('const all: unknown[] = []; for (;;) all.push(Array.from({ length: 1e4 }, () => ({})));'),
    reason: 'memory',
  },
  {
    name: 'memory by typed arrays',
    text: inFunction('const all: unknown[] = []; for (;;) all.push(new Uint8Array(5e7).fill(1));'),
    reason: 'memory',
  },
  {
    name: 'a flood of output',
    text: inFunction("for (let i = 0; i < 1e6; i++) console.log('a line of output', i);"),
    reason: 'output',
  },
  {
    name: 'process.exit(0) at import',
    text: `${right}process.exit(0);\n`,
    reason: 'exit',
    message: /ended itself while the file was loaded/,
  },
  { name: 'process.exit(0) in a test', text: inFunction('process.exit(0);'), reason: 'exit', message: /in 'doubles'/ },
  { name: 'SIGKILL to itself', text: inFunction("process.kill(process.pid, 'SIGKILL');"), reason: 'exit' },
  { name: 'process.abort()', text: inFunction('process.abort();'), reason: 'exit' },
];

describe('createJudge() on hostile answers', () => {
  const { judgeText } = useJudge({ deadlineMs: 5000 });

  test.each(answers)('stops $name and names the cause', async ({ text, reason, message }) => {
    const verdict = await judgeText('01-double', text);
    expect(verdict).toMatchObject({ kind: 'error', reason });
    if (message) expect(verdict).toMatchObject({ message: expect.stringMatching(message) as string });
  });

  test.each([
    { name: 'a rejection that nobody handles', text: `${right}void Promise.reject(new Error('too late'));\n` },
    {
      name: 'a throw in a timer after the tests',
      text: inFunction("setTimeout(() => { throw new Error('too late'); }, 5);"),
    },
  ])('does not pass $name', async ({ text }) => {
    const verdict = await judgeText('01-double', text);
    expect(verdict).toMatchObject({ kind: 'failed', summary: expect.stringContaining('too late') as string });
  });

  test('does not believe a report that the answer forges', async () => {
    const forged = JSON.stringify({ type: 'done', tests: [], skipped: [], loadError: null });
    const text = `import fs from 'node:fs';\nfs.writeSync(3, '\\n- ${forged}\\n');\nfs.writeSync(3, 'no end of line');\nexport function double(n: number): number { return n; }\n`;
    expect(await judgeText('01-double', text)).toMatchObject({
      kind: 'failed',
      tests: [{}, { status: 'failed' }, { status: 'failed' }],
    });
  });

  test.runIf(process.platform !== 'win32')('leaves no process behind', async () => {
    const marker = `hostile-${String(process.pid)}`;
    const text = `import { spawn } from 'node:child_process';\nspawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '${marker}'], { stdio: 'ignore' }).unref();\n${right}`;
    await judgeText('01-double', text);
    const processes = execFileSync('ps', ['-eo', 'stat,args'], { encoding: 'utf8' });
    const alive = processes.split('\n').filter((line) => line.includes(marker) && !line.startsWith('Z'));
    expect(alive).toEqual([]);
  });
});
