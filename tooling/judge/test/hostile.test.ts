import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostileAnswers } from './corpus.ts';
import type { Verdict } from '../src/index.ts';
import { fixture, useJudge } from './course.ts';

const right = 'export function double(n: number): number { return n * 2; }\n';
const withoutPermissions = hostileAnswers.filter(({ needsPermissions }) => needsPermissions !== true);
/** The same exercise twice: in the first, answers have no permissions, since it could run in a page; in the second they have all. */
const sandboxed = '01-double';
const free = '05-double-on-node';

/** One number for all files of the fixture course. */
function fingerprint(): string {
  const { packageDir } = fixture('01-double');
  const hash = createHash('sha256');
  for (const file of globSync('**/*.*', { cwd: packageDir }).sort()) {
    hash.update(file).update(readFileSync(path.join(packageDir, file)));
  }
  return hash.digest('hex');
}

/** What it does, the verdict, and the sentence that the student gets. */
type Row = [name: string, verdict: string, said: string];
const rows: Row[] = [];
const rowsOfSandbox: Row[] = [];

function sentenceOf(verdict: Verdict): string {
  return 'message' in verdict ? verdict.message : 'summary' in verdict ? verdict.summary : '';
}

function tableOf(part: Row[]): string {
  const cells = part.map(
    (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`,
  );
  return ['| an answer with | verdict | what the student reads |', '| --- | --- | --- |', ...cells].join('\n');
}

describe('createJudge() on hostile answers that may do what a program may', () => {
  const { judgeText } = useJudge();

  test.each(withoutPermissions)('gives $verdict for $name, and says why', async ({ name, text, verdict, says }) => {
    const before = fingerprint();
    const given = await judgeText(free, typeof text === 'string' ? text.replaceAll(sandboxed, free) : text);
    expect(given.kind === 'error' ? given.reason : given.kind).toBe(verdict);
    const said = sentenceOf(given);
    expect(said).toContain(says);
    expect(fingerprint()).toBe(before);
    rows.push([name, verdict, said]);
  });

  test.runIf(process.platform !== 'win32')('leaves no process behind', async () => {
    const marker = `hostile-${String(process.pid)}`;
    const text = `import { spawn } from 'node:child_process';\nspawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '${marker}'], { stdio: 'ignore' }).unref();\n${right}`;
    expect(await judgeText(free, text)).toMatchObject({ kind: 'passed' });
    const alive = (): string[] => {
      const processes = execFileSync('ps', ['-eo', 'stat,args'], { encoding: 'utf8' });
      return processes.split('\n').filter((line) => line.includes(marker) && !line.startsWith('Z'));
    };
    // A process that was killed is there until the system comes to it.
    await expect.poll(alive).toEqual([]);
  });
});

describe('createJudge() on hostile answers without permissions', () => {
  const { judgeText } = useJudge();

  // Those that take their whole time are no other here.
  test.each(hostileAnswers.filter(({ verdict }) => verdict !== 'timeout'))(
    'gives $verdict for $name, and says why',
    async ({ name, text, verdict, says, needsPermissions }) => {
      const before = fingerprint();
      const given = await judgeText(sandboxed, text);
      expect(given.kind === 'error' ? given.reason : given.kind).toBe(verdict);
      const said = sentenceOf(given);
      expect(said).toContain(says);
      expect(fingerprint()).toBe(before);
      if (needsPermissions === true) rowsOfSandbox.push([name, verdict, said]);
    },
  );
});

describe('createJudge() in the sandbox', () => {
  const { judgeText, judgeFile } = useJudge({ sandbox: true });

  test('takes the permissions away also where answers have them', async () => {
    const text = `import { writeFileSync } from 'node:fs';\nwriteFileSync('elsewhere.txt', '');\n${right}`;
    expect(await judgeText(free, text)).toMatchObject({
      kind: 'error',
      reason: 'forbidden',
      message: 'The sandbox does not allow the answer to write files',
    });
  });

  test('still passes what is right, and a suite with a server of its own', async () => {
    expect(await judgeFile('01-double', fixture('01-double').solution)).toMatchObject({ kind: 'passed' });
    expect(await judgeFile('03-test-total', fixture('03-test-total').solution)).toMatchObject({ kind: 'passed' });
  });

  test('lets a suite talk to this machine, and to no other', async () => {
    const suite = (address: string): string =>
      `import { connect, createServer } from 'node:net';\nimport { expect, test } from 'vitest';\ntest('connects', async () => {\n  const server = createServer((socket) => socket.end());\n  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));\n  const { port } = server.address() as { port: number };\n  const outcome = await new Promise((resolve) => connect(port, '${address}').once('connect', () => resolve('yes')).once('error', resolve));\n  expect(outcome).toBe('yes');\n  server.close();\n});\n`;
    // That suite notices no bug, but its test has passed.
    expect(await judgeText('02-test-double', suite('127.0.0.1'))).toMatchObject({
      kind: 'failed',
      summary: expect.stringContaining('do not notice') as string,
    });
    expect(await judgeText('02-test-double', suite('192.0.2.1'))).toMatchObject({
      kind: 'error',
      reason: 'forbidden',
      message: 'The answer connects to 192.0.2.1: only servers on this machine are allowed here',
    });
  });
});

describe('createJudge() on files that are no ordinary answers', () => {
  const { file, judgeFile, judgeText } = useJudge();

  test('follows a link to the answer', async () => {
    writeFileSync(file('elsewhere.ts'), right);
    symlinkSync(file('elsewhere.ts'), file('link.ts'));
    expect(await judgeFile('01-double', file('link.ts'))).toMatchObject({ kind: 'passed' });
  });

  test('takes a link that leads nowhere for no answer', async () => {
    symlinkSync(file('nowhere.ts'), file('dangling.ts'));
    expect(await judgeFile('01-double', file('dangling.ts'))).toMatchObject({ kind: 'not-started' });
  });

  test('says so of a folder', async () => {
    mkdirSync(file('folder.ts'));
    expect(await judgeFile('01-double', file('folder.ts'))).toMatchObject({ kind: 'error', reason: 'unreadable' });
  });

  test('judges the text that it has read, also if the file changes or goes away meanwhile', async () => {
    writeFileSync(file('fleeting.ts'), right);
    const verdict = judgeFile('01-double', file('fleeting.ts'));
    writeFileSync(file('fleeting.ts'), 'export const double = 3;\n');
    expect(await verdict).toMatchObject({ kind: 'passed' });
  });

  test('does not change the answer', async () => {
    await judgeText('01-double', right);
    expect(existsSync(file('answer.ts')) && readFileSync(file('answer.ts'), 'utf8')).toBe(right);
  });
});

describe('docs/hostile-answers.md', () => {
  test('tells what was just seen', async () => {
    const page = `# Hostile answers

What the judge says of answers that do harm, by accident or on purpose. None of them passes, none of them leaves a process or a file behind, and none of them changes the course. This page is written by the tests: \`pnpm --filter @backend-ts/judge exec vitest run hostile --update\`.

## Everywhere

${tableOf(rows)}

## Where the answer has no permissions

That is in every exercise that could run in a page (\`runtime: any\`), and everywhere with \`learn check --sandbox\` and \`learn check --file\`. In other exercises your own answer may do what you may, as every program has.

${tableOf(rowsOfSandbox)}
`;
    await expect(page).toMatchFileSnapshot('../docs/hostile-answers.md');
  });
});
