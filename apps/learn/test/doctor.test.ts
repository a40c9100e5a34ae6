import path from 'node:path';
import { pnpmCommand } from '@backend-ts/course/commands';
import { describe, expect, test } from 'vitest';
import { examineGit } from '../src/doctor/checkout.ts';
import { examineFolder, examineInstall, examineNode, examineWatching } from '../src/doctor/machine.ts';
import { Desk, failed, git, layDays, put } from './desk.ts';

describe('learn doctor', () => {
  test('looks at everything, and names the mending command of each problem', async () => {
    const desk = new Desk();
    desk.judge.verdictOn = () => failed;
    expect(await desk.learn('doctor')).toBe(3);
    for (const subject of [
      'Node',
      'Packages',
      'Lessons',
      'Answers',
      'State',
      'Git',
      'Disk',
      'File watching',
      'Judge',
    ]) {
      expect(desk.out).toMatch(new RegExp(`^(?:OK|NOTE|PROBLEM): ${subject}: `, 'm'));
    }
    expect(desk.out).toContain(
      `PROBLEM: Packages: nothing is installed here by pnpm\nMend it with: ${pnpmCommand} install\n`,
    );
    expect(desk.out).toContain('PROBLEM: Judge: does not pass the solution of alpha-types/01-start');
  });

  test('names a lesson that cannot be read', async () => {
    const desk = new Desk();
    put(desk.root, 'packages/alpha-types/exercises/02-add/README.md', 'nothing');
    expect(await desk.learn('doctor')).toBe(1);
    expect(desk.out).toContain('PROBLEM: Lessons: 1 cannot be read');
    expect(desk.out).toContain('git restore packages/alpha-types/exercises/02-add');
  });

  test('names a syllabus that cannot be used, and goes on without it', async () => {
    const desk = new Desk();
    layDays(desk.root);
    put(desk.root, 'packages/100-days/syllabus.json', '{}');
    expect(await desk.learn('doctor')).toBe(1);
    expect(desk.out).toContain('PROBLEM: Lessons: 1 cannot be read: Cannot use the syllabus');
    expect(desk.out).toContain('git restore packages/100-days/syllabus.json');
    expect(await desk.learn('list', '100-days')).toBe(0);
    expect(desk.out).not.toContain('coming');
  });
});

describe('examineNode()', () => {
  test.each([
    { version: '26.10.0', level: 'fine' },
    { version: '24.1.0', level: 'heed' },
    { version: '22.18.0', level: 'problem' },
  ])('finds $version $level', ({ version, level }) => {
    expect(examineNode(version).level).toBe(level);
  });
});

describe('examineInstall()', () => {
  test('compares what is installed with the lockfile', () => {
    const { root } = new Desk();
    put(root, 'node_modules/.pnpm-workspace-state-v1.json', '{}');
    put(root, 'pnpm-lock.yaml', 'new');
    put(root, 'node_modules/.pnpm/lock.yaml', 'old');
    expect(examineInstall(root)).toMatchObject({ level: 'problem', remedy: `${pnpmCommand} install` });
    put(root, 'node_modules/.pnpm/lock.yaml', 'new');
    expect(examineInstall(root).level).toBe('fine');
  });

  test('says so when the record of the install is broken', () => {
    const { root } = new Desk();
    put(root, 'node_modules/.pnpm-workspace-state-v1.json', '{');
    expect(examineInstall(root).level).toBe('problem');
  });
});

describe('examineFolder()', () => {
  test('finds a folder that cannot be written', () => {
    const { root } = new Desk();
    put(root, 'desk', 'a file');
    expect(examineFolder('Answers', path.join(root, 'desk'))).toMatchObject({ level: 'problem' });
    expect(examineFolder('Answers', root)).toMatchObject({ level: 'fine' });
  });
});

describe('examineWatching()', () => {
  test('notices a save, and finds a folder that cannot be watched', async () => {
    const { root } = new Desk();
    expect(await examineWatching(root)).toMatchObject({ level: 'fine' });
    expect(await examineWatching(path.join(root, 'missing'))).toMatchObject({ level: 'problem' });
  });
});

describe('examineGit()', () => {
  test('tells edits of the course from answers', async () => {
    const { root } = new Desk();
    expect(await examineGit(root)).toMatchObject([
      { level: 'heed', detail: expect.stringContaining('not a clone') as string },
    ]);
    git(root, ['init', '-q']);
    git(root, ['add', '.']);
    git(root, ['commit', '-qm', 'course']);
    expect(await examineGit(root)).toMatchObject([{ level: 'fine' }]);
    put(root, 'packages/alpha-types/practice/02-add.ts', '');
    put(root, 'packages/alpha-types/exercises/02-add/stub.ts', 'edited');
    expect(await examineGit(root)).toMatchObject([
      { remedy: expect.stringContaining('git restore packages/alpha-types/exercises/02-add/stub.ts') as string },
      { detail: expect.stringContaining('1 answer not committed') as string },
    ]);
  });
});
