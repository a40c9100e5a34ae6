// The process in which an answer meets its tests. It loads vitest's own runner ahead of time, waits for one job on its
// standard input, runs it, reports on a descriptor of its own, and is killed: no answer ever shares a process with another.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { flushCompileCache } from 'node:module';
import { Worker } from 'node:worker_threads';
import { maxOutputBytes, type Message } from '../core/job.ts';
import { runJob } from '../run/run-job.ts';
import { createRunner, noTraces, type Runner } from '../run/vitest.ts';
import { reportFd, type NodeJob } from './job.ts';
import { guardLoopback } from './loopback.ts';
import { hookModules } from './module-hooks.ts';
import { startMocker } from './module-mocks.ts';
import { createSettle, runnerEnvironment } from './runner-environment.ts';

const { stringify } = JSON;

/** Writes one message, blocking, so that it is out before an answer can do harm. */
function send(nonce: string, message: Message): void {
  const bytes = Buffer.from(`\n${nonce} ${stringify(message)}\n`);
  let offset = 0;
  while (offset < bytes.length) {
    try {
      offset += writeSync(reportFd, bytes, offset);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

/** How much of what is printed while one test runs is told with its name, in characters. */
const toldPerTest = 4000;
/** The same for the whole job. */
const toldPerJob = 128 * 1024;

/**
 * A loop that never ends also never lets Node empty its buffers, so what is printed is counted where it is printed. There,
 * too, it is known which test runs: what comes through the pipe is late.
 */
function countOutput(onPrint: (text: string) => void, onFlood: () => void): void {
  let bytes = 0;
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...args: unknown[]) => boolean;
    stream.write = (...args: unknown[]): boolean => {
      bytes += String(args[0]).length;
      if (bytes > maxOutputBytes) onFlood();
      if (typeof args[0] === 'string') onPrint(args[0]);
      return write(...args);
    };
  }
}

async function run(job: NodeJob, runner: Runner, watchdog: Worker): Promise<void> {
  // A test that waits for what never comes must not end the process: vitest's time limit does not keep it alive.
  watchdog.ref();
  let test: string | null = null;
  let toldOfTest = 0;
  let toldOfJob = 0;
  const report = (message: Message): void => {
    if (message.type === 'test-start' || message.type === 'run-start') {
      test = message.type === 'test-start' ? message.name : null;
      toldOfTest = 0;
    }
    send(job.nonce, message);
  };
  const exit = process.exit.bind(process);
  process.on('unhandledRejection', (reason) => {
    report({ type: 'late-error', error: runner.looseError(reason, job) });
  });
  process.on('uncaughtException', (error) => {
    report({ type: 'late-error', error: runner.looseError(error, job) });
  });
  countOutput(
    (printed) => {
      const text = printed.slice(0, Math.min(toldPerTest - toldOfTest, toldPerJob - toldOfJob));
      toldOfTest += text.length;
      toldOfJob += text.length;
      if (text !== '') report({ type: 'printed', test, text });
    },
    () => {
      report({ type: 'output' });
      process.kill(process.pid, 'SIGKILL');
    },
  );
  hookModules(job, (refusal) => {
    report({ type: 'forbidden', refusal });
  });
  // Only a sandbox has permissions at all. And a suite whose fake of fetch ran dry would ask the real GitHub.
  if (job.isSuite || permission?.has('net') === true)
    guardLoopback((message) => {
      report({ type: 'forbidden', refusal: { message, remedy: null } });
    });
  if (job.mocks !== null) await startMocker(job.packageDir, job.testFile, noTraces);
  await runJob(job, runner, {
    report,
    settle,
    onRunStart: () => {
      watchdog.postMessage({ nonce: job.nonce, deadlineMs: job.deadlineMs });
    },
  });
  exit(0);
}

/** The first line of an error: the rest is for whoever fixes the judge. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.split('\n')[0] ?? text;
}

/** Modules of Node, and globals that Node loads when somebody asks for them, while nobody waits. */
async function loadAhead(needs: string[]): Promise<void> {
  for (const name of needs) {
    if (name.startsWith('node:')) await import(name).catch(() => undefined);
    else Reflect.get(globalThis, name);
  }
}

// In a sandbox, the cache of compiled code is the only folder that could be written to; from here on there is none.
const permission = process.permission as typeof process.permission | undefined;
const watchdog = new Worker(new URL('watchdog.ts', import.meta.url));
watchdog.unref();
const runner = await createRunner(runnerEnvironment);
const settle = createSettle();
flushCompileCache();
permission?.drop('fs.write');
// An answer finds the arguments that it finds everywhere.
await loadAhead(process.argv.splice(2));
const lines = createInterface({ input: process.stdin });
lines.once('line', (line) => {
  lines.close();
  process.stdin.destroy();
  const job = JSON.parse(line) as NodeJob;
  run(job, runner, watchdog).catch((error: unknown) => {
    send(job.nonce, { type: 'lost', why: reasonOf(error) });
  });
});
lines.once('close', () => {
  // The judge is gone and never sent a job.
  setImmediate(() => {
    if (!process.stdin.destroyed) process.exit(0);
  });
});
send('-', { type: 'ready' });
