import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RunReport } from '../core/report.ts';
import { maxOutputBytes, type Message } from '../run/protocol.ts';
import { createReports } from '../run/reports.ts';
import { reportFd, type NodeJob } from './job.ts';
import { endProcessGroup, trackChild } from './processes.ts';

/** What the heap of an answer may grow to, in megabytes. */
const maxHeapMb = 160;

/** Runs answers against tests, each in a process of its own. */
export interface TestRunner {
  /**
   * Runs an answer in a process that no other answer has met.
   *
   * @param job - The answer, and the runs to make.
   * @returns A report for each run; those that come after a failure in the first, or after a cut, are missing.
   */
  run(job: Omit<NodeJob, 'nonce'>): Promise<[RunReport, ...RunReport[]]>;
  /** Starts a process ahead of the next run. */
  prepare(): void;
  close(): void;
}

/**
 * Creates a test runner.
 *
 * @param cacheDir - Where the compiled code of the test process is kept between runs.
 * @param sandbox - The only folder that answers may read; they may write nothing, start nothing, and use no network. Null
 * leaves them the rights of whoever runs the judge.
 * @returns The runner; it starts no process yet.
 */
export function createTestRunner(cacheDir: string, sandbox: string | null): TestRunner {
  const spare: ChildProcess[] = [];
  const start = (needsLoopback = false): ChildProcess =>
    sandbox === null
      ? startChild([], { NODE_COMPILE_CACHE: cacheDir })
      : startChild(sandboxFlags(sandbox, needsLoopback), {});
  const next = ({ needsLoopback }: Pick<NodeJob, 'needsLoopback'>): ChildProcess =>
    sandbox !== null && needsLoopback ? start(true) : (spare.pop() ?? start());
  return {
    run: (job) => watch(next(job), { ...job, nonce: randomBytes(16).toString('hex') }),
    prepare() {
      if (spare.length > 0) return;
      const child = start();
      child.once('exit', () => {
        const index = spare.indexOf(child);
        if (index >= 0) spare.splice(index, 1);
      });
      spare.push(child);
    },
    close() {
      for (const child of spare.splice(0)) endProcessGroup(child);
    },
  };
}

/** What Node's permission model takes away from an answer, and what it leaves. */
function sandboxFlags(folder: string, needsLoopback: boolean): string[] {
  return [
    '--permission',
    `--allow-fs-read=${path.join(folder, '*')}`,
    // The watchdog is a thread.
    '--allow-worker',
    '--disable-warning=SecurityWarning',
    ...(needsLoopback ? ['--allow-net'] : []),
  ];
}

function startChild(flags: string[], env: Record<string, string>): ChildProcess {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${String(maxHeapMb)}`,
      '--disable-warning=ExperimentalWarning',
      // What `vi.mock` names is looked up from where it stands.
      '--experimental-import-meta-resolve',
      ...flags,
      fileURLToPath(new URL('test-child.ts', import.meta.url)),
    ],
    {
      // A group of its own, so that whatever the answer starts can be ended with it.
      detached: process.platform !== 'win32',
      stdio: ['pipe', 'pipe', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, ...env, NODE_ENV: 'test', FORCE_COLOR: '0' },
    },
  );
  trackChild(child);
  return child;
}

function watch(child: ChildProcess, job: NodeJob): Promise<[RunReport, ...RunReport[]]> {
  const reports = createReports();
  return new Promise((resolve) => {
    let isDone = false;
    let printedBytes = 0;
    let complaint = '';
    const finish = (cut: RunReport['cut']): void => {
      if (isDone) return;
      isDone = true;
      clearTimeout(deadline);
      reports.current().cut = cut;
      endProcessGroup(child);
      resolve(reports.all);
    };
    const startDeadline = (): NodeJS.Timeout =>
      setTimeout(() => {
        // On a busy machine a full heap makes the time run out before V8 gives up.
        finish(reports.isSwollen() ? 'memory' : 'timeout');
      }, job.deadlineMs);
    let deadline = startDeadline();
    const receive = (message: Message): void => {
      const event = reports.receive(message);
      if (event === 'run-start') {
        clearTimeout(deadline);
        deadline = startDeadline();
      } else if (event !== null) finish(event === 'done' ? null : event);
    };
    readLines(child, (line) => {
      const message = parseMessage(line, job.nonce);
      if (message && !isDone) receive(message);
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        printedBytes += chunk.length;
        reports.print(chunk.toString());
        if (stream === child.stderr) complaint = (complaint + chunk.toString()).slice(-4000);
        if (printedBytes > maxOutputBytes) finish('output');
      });
    }
    child.once('error', () => {
      finish('internal');
    });
    child.once('close', () => {
      finish(/heap out of memory|Allocation failed/.test(complaint) ? 'memory' : 'exit');
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(`${JSON.stringify(job)}\n`);
  });
}

function readLines(child: ChildProcess, onLine: (line: string) => void): void {
  let rest = '';
  child.stdio[reportFd]?.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString()).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  });
}

function parseMessage(line: string, nonce: string): Message | null {
  if (!line.startsWith(`${nonce} `)) return null;
  try {
    return JSON.parse(line.slice(nonce.length + 1)) as Message;
  } catch {
    return null;
  }
}
