import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostileAnswers } from './corpus.ts';
import { fixture, useJudge } from './course.ts';

const right = 'export function double(n: number): number { return n * 2; }\n';
const withoutRights = hostileAnswers.filter(({ needsRights }) => needsRights !== true);

/** One number for all files of the fixture course. */
function fingerprint(): string {
  const { packageDir } = fixture('01-double');
  const hash = createHash('sha256');
  for (const file of globSync('**/*.*', { cwd: packageDir }).sort()) {
    hash.update(file).update(readFileSync(path.join(packageDir, file)));
  }
  return hash.digest('hex');
}

describe('createJudge() on hostile answers', () => {
  const { judgeText } = useJudge();

  test.each(withoutRights)('gives $verdict for $name, and says why', async ({ text, verdict, says }) => {
    const before = fingerprint();
    const given = await judgeText('01-double', text);
    expect(given.kind === 'error' ? given.reason : given.kind).toBe(verdict);
    expect('message' in given ? given.message : 'summary' in given ? given.summary : '').toContain(says);
    expect(fingerprint()).toBe(before);
  });

  test.runIf(process.platform !== 'win32')('leaves no process behind', async () => {
    const marker = `hostile-${String(process.pid)}`;
    const text = `import { spawn } from 'node:child_process';\nspawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', '${marker}'], { stdio: 'ignore' }).unref();\n${right}`;
    await judgeText('01-double', text);
    const alive = (): string[] => {
      const processes = execFileSync('ps', ['-eo', 'stat,args'], { encoding: 'utf8' });
      return processes.split('\n').filter((line) => line.includes(marker) && !line.startsWith('Z'));
    };
    // A process that was killed is there until the system comes to it.
    await expect.poll(alive).toEqual([]);
  });
});

describe('createJudge() in the sandbox', () => {
  const { judgeText, judgeFile } = useJudge({ sandbox: true });

  test.each(hostileAnswers.filter(({ needsRights }) => needsRights === true))(
    'gives $verdict for $name, and says why',
    async ({ text, verdict, says }) => {
      const before = fingerprint();
      const given = await judgeText('01-double', text);
      expect(given.kind === 'error' ? given.reason : given.kind).toBe(verdict);
      expect('message' in given ? given.message : 'summary' in given ? given.summary : '').toContain(says);
      expect(fingerprint()).toBe(before);
    },
  );

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
