import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { maxOutputBytes, type Message } from '../core/job.ts';
import type { RunReport, StopReason } from '../core/report.ts';
import { createReports } from '../run/reports.ts';
import { reportFd, type NodeJob } from './job.ts';
import { permissionFlags, type Permissions } from './permissions.ts';
import { endProcessGroup, trackChild } from './processes.ts';

/** How often a run is made again whose process was killed. */
const maxSecondChances = 2;
/** How long a process may take until it begins with the answer, in milliseconds: on a slow machine that is no answer's fault. */
const defaultStartLimitMs = 60_000;
/** What the heap of an answer may grow to, in megabytes. */
const maxHeapMb = 160;

/** What Node prints where the path of the course has a comma in it. The flags mean what they say all the same. */
const commaWarning =
  /^\(node:\d+\) Warning: The --allow-fs-(?:read|write) CLI flag has changed\..*\n(?:Documentation .*\n|\(Use `node --trace-warnings .*\n)*/gm;

/** Runs answers against tests, each in a process of its own. */
export interface TestRunner {
  /**
   * Runs an answer in a process that no other answer has met.
   *
   * @param permissions - What it may do.
   * @param makeJob - Gives the answer, and the runs to make; called while the process starts.
   * @returns A report for each run; those that come after a failure in the first, or after one that was stopped, are missing.
   */
  run(permissions: Permissions, makeJob: () => Promise<Omit<NodeJob, 'nonce'>>): Promise<[RunReport, ...RunReport[]]>;
  /** Starts a process ahead of the next run, and lets it load what the run will need of Node: see `needsOfNode`. */
  prepare(permissions: Permissions, needs: readonly string[]): void;
  close(): void;
}

/**
 * Creates a test runner.
 *
 * @param cacheDir - Where the compiled code of the test process is kept between runs.
 * @param courseRoot - The folder that an answer in a sandbox may read, beside its own package.
 * @param startLimitMs - How long a process may take until it begins with the answer, in milliseconds.
 * @returns The runner; it starts no process yet.
 */
export function createTestRunner(cacheDir: string, courseRoot: string, startLimitMs = defaultStartLimitMs): TestRunner {
  let spare: { child: ChildProcess; flags: string; needs: string } | null = null;
  const flagsFor = (permissions: Permissions): string[] => permissionFlags(permissions, courseRoot, cacheDir);
  const start = (permissions: Permissions, needs: readonly string[] = []): ChildProcess =>
    startChild(flagsFor(permissions), needs, { NODE_COMPILE_CACHE: cacheDir });
  const next = (permissions: Permissions): ChildProcess => {
    if (spare?.flags !== flagsFor(permissions).join(' ')) return start(permissions);
    const { child } = spare;
    spare = null;
    return child;
  };
  const attempt = (child: ChildProcess, job: Omit<NodeJob, 'nonce'>): Promise<Watched> =>
    watch(child, { ...job, nonce: randomBytes(16).toString('hex') }, startLimitMs);
  const drop = (): void => {
    if (spare) endProcessGroup(spare.child);
    spare = null;
  };
  return {
    async run(permissions, makeJob) {
      const child = next(permissions);
      const job = await makeJob();
      let watched = await attempt(child, job);
      // By somebody else, such as a system that is out of memory; or by the answer itself, which then does it again.
      for (let again = 0; again < maxSecondChances && watched.wasKilled; again++)
        watched = await attempt(start(permissions), job);
      return watched.reports;
    },
    prepare(permissions, needs) {
      const wanted = { flags: flagsFor(permissions).join(' '), needs: needs.join(' ') };
      if (spare?.flags === wanted.flags && spare.needs === wanted.needs) return;
      drop();
      const child = start(permissions, needs);
      spare = { child, ...wanted };
      child.once('exit', () => {
        if (spare?.child === child) spare = null;
      });
    },
    close: drop,
  };
}

function startChild(flags: string[], needs: readonly string[], env: Record<string, string>): ChildProcess {
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${maxHeapMb}`,
      '--disable-warning=ExperimentalWarning',
      // What `vi.mock` names is looked up from where it stands.
      '--experimental-import-meta-resolve',
      ...flags,
      fileURLToPath(new URL('test-child.ts', import.meta.url)),
      ...needs,
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

interface Watched {
  reports: [RunReport, ...RunReport[]];
  /** True if the process was ended from outside before it was done, and nobody knows by whom. */
  wasKilled: boolean;
}

function watch(child: ChildProcess, job: NodeJob, startLimitMs: number): Promise<Watched> {
  const reports = createReports();
  return new Promise((resolve) => {
    let isDone = false;
    let wasKilled = false;
    let printedBytes = 0;
    let complaint = '';
    let hasBegun = false;
    const finish = (stop: StopReason | null): void => {
      if (isDone) return;
      isDone = true;
      clearTimeout(deadline);
      reports.current().stop = stop;
      endProcessGroup(child);
      resolve({ reports: reports.all, wasKilled });
    };
    const lose = (why: string): void => {
      reports.current().lostBecause ??= why;
      finish('internal');
    };
    const startDeadline = (): NodeJS.Timeout =>
      setTimeout(() => {
        // On a busy machine a full heap makes the time run out before V8 gives up.
        finish(reports.isMemoryHigh() ? 'memory' : 'timeout');
      }, job.deadlineMs);
    let deadline = setTimeout(() => {
      lose(`it took longer than ${startLimitMs / 1000} s to start, so this machine is very slow or very busy just now`);
    }, startLimitMs);
    const receive = (message: Message): void => {
      const event = reports.receive(message);
      if (event === 'run-start') {
        hasBegun = true;
        clearTimeout(deadline);
        deadline = startDeadline();
      } else if (event === 'done') {
        // What was printed before is in its pipe by now, and is read before the next turn of the loop.
        setImmediate(() => {
          finish(null);
        });
      } else if (event !== null) finish(event);
    };
    readLines(child, (line) => {
      const message = parseMessage(line, job.nonce);
      if (message && !isDone) receive(message);
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        printedBytes += chunk.length;
        reports.print(stream === child.stderr ? chunk.toString().replaceAll(commaWarning, '') : chunk.toString());
        if (stream === child.stderr) complaint = (complaint + chunk.toString()).slice(-4000);
        if (printedBytes > maxOutputBytes) finish('output');
      });
    }
    child.once('error', (error) => {
      lose(error.message);
    });
    child.once('close', (code, signal) => {
      const isFull = /heap out of memory|Allocation failed/.test(complaint);
      wasKilled = !isFull && (signal === 'SIGKILL' || signal === 'SIGTERM');
      if (isFull) finish('memory');
      else if (hasBegun) finish('exit');
      else lose(`it ended with ${signal ?? `exit code ${String(code)}`} before it came to the answer`);
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
