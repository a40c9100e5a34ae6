// What a student does in the first week, with what is committed here: clone, the README's commands, a wrong answer, the
// right one, an update over it. Every step has to go well, on Linux, macOS and Windows: `node tooling/gates/src/as-a-student.ts`.
import { spawnSync } from 'node:child_process';
import { appendFileSync, copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ProgressReport } from '../../course/src/progress.ts';
import { addSummary, table } from './github.ts';

const exercise = 'variable-annotations/01-add';
const [packageName = '', id = ''] = exercise.split('/');
const room = path.join('packages', packageName, 'exercises', id);
const answer = path.join('packages', packageName, 'practice', `${id}.ts`);

const repository = path.join(import.meta.dirname, '../../..');
const readme = readFileSync(path.join(repository, 'README.md'), 'utf8');
/** The command after the clone, as the README gives it, so that a wrong README fails here. */
const start = /^cd backend-ts\n(npx .*)$/m.exec(readme)?.[1];

const student = ['-c', 'user.name=A student', '-c', 'user.email=student@example.com'];
const desk = mkdtempSync(path.join(tmpdir(), 'as-a-student-'));
const upstream = path.join(desk, 'upstream');
const clone = path.join(desk, 'backend-ts');
const steps: { name: string; seconds: number }[] = [];

try {
  walk();
  const times = table(
    ['step', 'seconds'],
    steps.map(({ name, seconds }) => [name, seconds.toFixed(1)]),
  );
  addSummary(`## As a student, on ${process.platform}\n\n${times}\n`);
} finally {
  rmSync(desk, { recursive: true, force: true, maxRetries: 5 });
}

function walk(): void {
  if (start === undefined) throw new Error('Cannot start: the README has no command after "cd backend-ts"');
  step('the course has a public place', () => {
    git(desk, 'clone', '--quiet', '--no-hardlinks', repository, upstream);
    git(upstream, 'checkout', '--quiet', '-B', 'main');
  });
  step('git clone', () => {
    git(desk, 'clone', '--quiet', '--origin', 'upstream', upstream, clone);
  });
  step(start, () => expectExit(0, start));
  step('learn start', () => expectExit(0, `${start} start ${exercise}`));
  step('learn check, with the stub', () => expectExit(1, `${start} check ${exercise}`));
  step('learn check, with the right answer', () => {
    copyFileSync(path.join(clone, room, 'solution.ts'), path.join(clone, answer));
    expectExit(0, `${start} check ${exercise}`);
  });
  step('git commit', () => {
    git(clone, 'add', '--all');
    git(clone, ...student, 'commit', '--quiet', '--message', 'My first answer');
  });
  const before = readFileSync(path.join(clone, answer), 'utf8');
  step('an update that touches the same exercise', () => {
    appendFileSync(path.join(upstream, room, 'README.md'), '\nAn update.\n');
    appendFileSync(path.join(upstream, room, 'stub.ts'), '// An update.\n');
    git(upstream, ...student, 'commit', '--quiet', '--all', '--message', 'Update the exercise');
  });
  step('git pull upstream main', () => {
    git(clone, ...student, 'pull', '--quiet', '--no-rebase', '--no-edit', 'upstream', 'main');
    if (!readFileSync(path.join(clone, room, 'README.md'), 'utf8').includes('An update.')) {
      throw new Error('The update has not come');
    }
    if (readFileSync(path.join(clone, answer), 'utf8') !== before) throw new Error('The update changed the answer');
  });
  step('learn progress, after the update', () => {
    expectPassed();
  });
  step('learn progress, on a new machine', () => {
    if (!existsSync(path.join(clone, '.learn'))) throw new Error('There is no .learn to forget');
    rmSync(path.join(clone, '.learn'), { recursive: true });
    expectPassed();
  });
}

function expectPassed(): void {
  const report = JSON.parse(expectExit(0, `${start ?? ''} progress --json`)) as ProgressReport;
  const passed = report.packages.find((one) => one.package === packageName)?.passed;
  if (passed !== 1) throw new Error(`Progress is lost: ${passed ?? 'nothing'} passed in ${packageName}, expected 1`);
}

function step(name: string, run: () => void): void {
  const startedAt = performance.now();
  run();
  const seconds = (performance.now() - startedAt) / 1000;
  steps.push({ name, seconds });
  console.log(`ok  ${name}  ${seconds.toFixed(1)} s`);
}

/** Runs a command line of the README in the clone, and gives its standard output. */
function expectExit(code: number, commandLine: string): string {
  const { status, stdout, stderr } = spawnSync(commandLine, {
    cwd: clone,
    shell: true,
    encoding: 'utf8',
    env: studentEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== code) {
    throw new Error(`${commandLine} ended with ${status ?? 'a signal'}, expected ${code}\n${stdout}\n${stderr}`);
  }
  return stdout;
}

/** A student has neither this repository's tools on the path nor what pnpm tells its scripts. */
function studentEnvironment(): NodeJS.ProcessEnv {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|pnpm_|INIT_CWD$)/i.test(name)),
  );
  const pathName = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const folders = (env[pathName] ?? '').split(path.delimiter);
  env[pathName] = folders.filter((folder) => !folder.includes('node_modules')).join(path.delimiter);
  return env;
}

function git(cwd: string, ...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')} failed in ${cwd}\n${stderr}`);
}
