import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { findCourseRoot } from '@backend-ts/course';
import { describe, expect, test } from 'vitest';
import { standingFolder, typedCommand } from '../src/host.ts';
import { layCourse, put, stub } from './desk.ts';

const main = path.join(import.meta.dirname, '../src/main.js');
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|FORCE_COLOR$)/.test(name)),
);

function learn(cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...args], { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the process', () => {
  test('goes by exit codes and keeps complaints off the standard output', () => {
    const root = layCourse();
    expect(learn(root)).toMatchObject({ status: 0, stderr: '' });
    expect(learn(root, 'list', '--json').status).toBe(0);
    expect(learn(root, 'check', '02-add').status).toBe(1);
    expect(learn(root, 'check', '02-ad', '--json')).toEqual({
      status: 2,
      stdout: '',
      stderr: "There is no exercise '02-ad'. Did you mean alpha-types/02-add?\n",
    });
    expect(learn(root, '--plian').status).toBe(2);
    expect(learn(root, '--help').status).toBe(0);
  });

  test('starts an exercise from inside its package', () => {
    const root = layCourse();
    const { status, stdout } = learn(path.join(root, 'packages/beta-async'), 'start', '2');
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Write: practice/02-wait.ts') as string,
    });
  });

  test('writes no control sequences where there is no terminal', () => {
    const { stdout } = learn(layCourse(), 'list');
    expect(stdout).not.toContain('\u001b');
  });

  test('ends quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [main, 'list', '--json'], {
      cwd: layCourse(),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.destroy();
    let complaints = '';
    child.stderr.on('data', (data: Buffer) => (complaints += data.toString()));
    await once(child, 'close');
    expect(complaints).toBe('');
  });

  test('judges the first real exercise', () => {
    const root = findCourseRoot(import.meta.dirname) ?? '';
    const room = path.join(root, 'packages/variable-annotations/exercises/01-add');
    const right = learn(room, 'check', 'variable-annotations/01-add', '--file', 'solution.ts', '--json');
    expect({ ...right, stdout: JSON.parse(right.stdout) as unknown }).toMatchObject({
      status: 0,
      stdout: { verdict: 'passed' },
    });
    const wrong = learn(room, 'check', 'variable-annotations/01-add', '--file', 'stub.ts', '--json');
    expect({ ...wrong, stdout: JSON.parse(wrong.stdout) as unknown }).toMatchObject({
      status: 1,
      stdout: { verdict: 'failed' },
    });
  });

  test.skipIf(process.platform === 'win32')('ends an example with itself when it is interrupted', async () => {
    const root = layCourse();
    put(
      root,
      'packages/alpha-types/exercises/02-add/examples/wait.ts',
      'console.log(process.pid);\nsetInterval(() => {}, 1000);\n',
    );
    put(root, 'packages/alpha-types/practice/02-add.ts', stub);
    const child = spawn(process.execPath, [main, 'run', '02-add'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [data] = (await once(child.stdout, 'data')) as [Buffer];
    child.kill('SIGTERM');
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(143);
    expect(() => process.kill(Number(data.toString()), 0)).toThrow('ESRCH');
  });
});

describe('typedCommand()', () => {
  test.each([
    { env: {}, command: 'learn' },
    { env: { npm_lifecycle_event: 'test' }, command: 'learn' },
    { env: { npm_lifecycle_event: 'learn' }, command: 'pnpm learn' },
    {
      env: {
        npm_lifecycle_event: 'learn',
        npm_config_npm_version: '11.1.0',
        npm_config_user_agent: 'pnpm/1.2.3 npm/?',
      },
      command: 'npx -y pnpm@1.2.3 learn',
    },
  ])('says $command', ({ env: variables, command }) => {
    expect(typedCommand(variables)).toBe(command);
  });
});

describe('standingFolder()', () => {
  test('is where the student called the script, and else the folder of the process', () => {
    const [there, here] = [path.resolve('/there'), path.resolve('/here')];
    expect(standingFolder({ npm_lifecycle_event: 'learn', INIT_CWD: there }, here)).toBe(there);
    expect(standingFolder({ npm_lifecycle_event: 'test', INIT_CWD: there }, here)).toBe(here);
    expect(standingFolder({}, here)).toBe(here);
  });
});
