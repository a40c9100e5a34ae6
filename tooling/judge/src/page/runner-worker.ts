// The worker in which an answer meets its tests, inside of a frame that may do nothing else. It loads vitest's own runner
// ahead of time, waits for one job, runs it, reports on a port that the answer cannot reach, and is ended by the page.
import { maxOutputBytes } from '../core/job.ts';
import { runJob } from '../run/run-job.ts';
import { createRunner, type Runner } from '../run/vitest.ts';
import { captureConsole } from './console.ts';
import { abortAsNode, collectAsNode, forgetNewcomers } from './language.ts';
import { createModules } from './modules.ts';
import type { PageJob, WorkerMessage } from './job.ts';
import { snapshotEnvironment } from './snapshots.ts';

const { setTimeout, addEventListener } = globalThis;

/** vitest takes a worker of Chromium for a place that shows colours. */
// eslint-disable-next-line no-control-regex
const colour = /\u001B\[[\d;]*m/g;

async function start(port: MessagePort): Promise<void> {
  const post = port.postMessage.bind(port);
  const report = (message: WorkerMessage): void => {
    post(message);
  };
  forgetNewcomers();
  abortAsNode();
  await collectAsNode();
  const modules = createModules();
  const runner = await createRunner({
    env: {},
    importFile: modules.importFile,
    namesInStack: (file) => [modules.addressOf(file)],
    refusedNetwork: () => null,
    withoutColours: (text) => text.replaceAll(colour, ''),
    timerOfVitest: (setTimeout) => setTimeout,
    loadSnapshotEnvironment: () => Promise.resolve(snapshotEnvironment),
  });
  const vitest = await import('vitest');
  port.onmessage = ({ data }: MessageEvent<PageJob>): void => {
    port.onmessage = null;
    modules.accept(data, vitest);
    void run(data, runner, report);
  };
  report({ type: 'ready' });
}

async function run(job: PageJob, runner: Runner, report: (message: WorkerMessage) => void): Promise<void> {
  addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    report({ type: 'late-error', error: runner.looseError(event.reason, job) });
  });
  addEventListener('error', (event) => {
    event.preventDefault();
    report({ type: 'late-error', error: runner.looseError(event.error, job) });
  });
  captureConsole(maxOutputBytes, {
    print: (text) => {
      report({ type: 'print', text });
    },
    flood: () => {
      report({ type: 'output' });
      // The page ends this worker; until then nothing more is printed.
      for (;;);
    },
  });
  globalThis.close = () => {
    report({ type: 'exit' });
  };
  await runJob(job, runner, {
    report,
    // Errors that come after the tests need a moment to show.
    settle: () => new Promise((resolve) => setTimeout(resolve, 20)),
  });
}

addEventListener(
  'message',
  (event) => {
    const [port] = event.ports;
    if (port) void start(port);
  },
  { once: true },
);
