import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Exercise } from '@backend-ts/course';
import type { Judge, Verdict } from '@backend-ts/judge/core';
import { onTestFinished } from 'vitest';
import { createCleanup } from '../src/cleanup.ts';
import type { Bootstrap } from '../src/bootstrap.ts';
import { runLearn } from '../src/program.ts';
import type { StateStore } from '../src/state/store.ts';
import type { Terminal } from '../src/terminal.ts';
import { AppContext, type Platform, type JudgeUse } from '../src/app-context.ts';

/** A tiny course: two packages, of which both have a room 01-start. */
const rooms: Record<string, string[]> = {
  'alpha-types': ['01-start', '02-add', '03-floor'],
  'beta-async': ['01-start', '02-wait'],
};

const readme = (title: string): string => `---
concepts: [one]
minutes: 5
runtime: any
needs: []
---

# ${title}

After this you can do ${title}.

## Idea

Nothing.

## Hints

<details><summary>Where to begin?</summary>

At the *beginning*, with \`export\`.

</details>

<details><summary>And then?</summary>

1. One
2. Two

\`\`\`ts
const kept = 'as  it is';
\`\`\`

</details>

## Sources
`;

export const stub = "export function answer(): number {\n  throw new Error('Not written yet: answer');\n}\n";
export const solution = 'export function answer(): number {\n  return 42;\n}\n';

/**
 * Writes the tiny course in a temporary folder that goes away with the test.
 *
 * @returns The course's root.
 */
export function writeCourse(): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'learn-test-')));
  onTestFinished(() => {
    rmSync(root, { recursive: true, force: true });
  });
  put(root, 'pnpm-workspace.yaml', 'packages:\n  - packages/*\n');
  for (const [name, ids] of Object.entries(rooms)) {
    put(root, `packages/${name}/practice/.gitkeep`, '');
    for (const id of ids) {
      const dir = `packages/${name}/exercises/${id}`;
      put(root, `${dir}/README.md`, readme(`${name} ${id}`));
      put(root, `${dir}/stub.ts`, stub);
      put(root, `${dir}/solution.ts`, solution);
      put(root, `${dir}/exercise.test.ts`, '');
    }
  }
  return root;
}

/**
 * Adds a package that goes by days to the tiny course: five days in two phases, of which days 1 and 3 are there.
 *
 * @param root - The course's root.
 */
export function writeDays(root: string): void {
  const day = (id: string): object => ({ id, title: `On ${id}`, insight: 'So it is.', runtime: 'any', needs: [] });
  const phases = [
    { name: 'First steps', days: ['001-one', '002-two', '003-three'].map(day) },
    { name: 'Further', days: ['004-four', '005-five'].map(day) },
  ];
  put(root, 'packages/100-days/syllabus.json', JSON.stringify({ phases }));
  for (const id of ['001-one', '003-three']) {
    put(root, `packages/100-days/exercises/${id}/README.md`, readme(`On ${id}`));
    put(root, `packages/100-days/exercises/${id}/stub.ts`, stub);
    put(root, `packages/100-days/exercises/${id}/solution.ts`, solution);
    put(root, `packages/100-days/exercises/${id}/exercise.test.ts`, '');
  }
}

/**
 * Runs git, as somebody who has told it a name.
 *
 * @param root - A folder.
 * @param args - The command and its arguments.
 * @param date - When this is done: ISO 8601.
 */
export function git(root: string, args: readonly string[], date = '2026-11-21T12:00:00Z'): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    stdio: 'ignore',
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
}

/**
 * Writes a file and the folders above it.
 *
 * @param root - A folder.
 * @param file - The path below it.
 * @param text - The content.
 */
export function put(root: string, file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

export const passed: Verdict = {
  kind: 'passed',
  tests: [
    {
      name: 'answer() > is 42',
      status: 'passed',
      message: null,
      expected: null,
      actual: null,
      line: null,
      file: 'answer',
    },
  ],
  types: [],
  bugs: [],
  advice: [],
  output: '',
  durationMs: 12,
};

export const failed: Verdict = {
  kind: 'failed',
  summary: "'is 42': expected 41 to be 42",
  mistake: null,
  tests: [
    {
      name: 'answer() > is 42',
      status: 'failed',
      message: 'expected 41 to be 42',
      expected: '42',
      actual: '41',
      line: 7,
      file: 'test',
    },
  ],
  types: [],
  bugs: [],
  output: '',
  durationMs: 12,
};

/** A judge that needs no processes: an answer that holds "42" passes. It counts what it is asked. */
export class FakeJudge implements Judge {
  readonly openedFor: JudgeUse[] = [];
  readonly asked: string[] = [];
  readonly warmed: string[] = [];
  isClosed = false;
  verdictOn: (text: string) => Verdict | Promise<Verdict> = (text) => (text.includes('42') ? passed : failed);

  async judge(exercise: Exercise, text: string): Promise<Verdict> {
    this.asked.push(exercise.ref);
    return this.verdictOn(text);
  }

  warm(exercise: Exercise): Promise<void> {
    this.warmed.push(exercise.id);
    return Promise.resolve();
  }

  close(): Promise<void> {
    this.isClosed = true;
    return Promise.resolve();
  }
}

/** A course in a test, with a judge and a terminal that remembers. */
export class TestCourse {
  readonly root: string;
  readonly judge = new FakeJudge();
  readonly cleanup = createCleanup();
  folder: string;
  now = new Date(2026, 10, 21, 23, 0, 0);
  out = '';
  err = '';

  constructor(root: string = writeCourse()) {
    this.root = root;
    this.folder = root;
  }

  readonly terminal: Terminal = {
    width: 80,
    height: 24,
    plain: true,
    colour: false,
    command: 'learn',
    interactive: false,
    write: (text) => {
      this.out += text;
    },
    complain: (text) => {
      this.err += `${text}\n`;
    },
  };

  get platform(): Platform {
    return {
      terminal: this.terminal,
      folder: this.folder,
      root: this.root,
      openJudge: (use) => {
        this.judge.openedFor.push(use);
        return Promise.resolve(this.judge);
      },
      now: () => this.now,
      atExit: (end) => {
        this.cleanup.add(end);
      },
    };
  }

  /** What is remembered, read anew from the disk. */
  get state(): StateStore {
    return new AppContext(this.platform).state;
  }

  /** Runs a command line; `out` and `err` hold what it said. */
  async learn(...args: string[]): Promise<number> {
    this.out = '';
    this.err = '';
    const bootstrap: Bootstrap = {
      terminal: () => this.terminal,
      platform: () => this.platform,
      cleanup: this.cleanup,
    };
    return runLearn(args, bootstrap);
  }

  answer(ref: string, text: string): void {
    const [name = '', id = ''] = ref.split('/');
    put(this.root, `packages/${name}/practice/${id}.ts`, text);
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }
}
