// vitest's own runner, without Vite. It is internal to vitest, which is pinned: the judge's tests and the course checks run
// every exercise through this file and through vitest itself. eslint.config.js lists the other files that know internals.
import type { RunnerTestCase as Test, TestContext } from 'vitest';
import type { Job } from '../core/job.ts';
import type { LooseError } from '../core/report.ts';
import { assertsOtherwise, countAssertions, createAssertionLog } from './assertions.ts';
import { makeDeterministic } from './determinism.ts';
import { createReader, fullName, type ErrorEnvironment, type Outcome, type Task } from './test-results.ts';

/** What differs from place to place: a process of Node, and a worker of a page. */
export interface RunnerEnvironment extends ErrorEnvironment {
  /** Where `vi.stubEnv` writes. */
  env: object;
  /** Evaluates a test file, with modules of its own for each run. */
  importFile(file: string, run: number): Promise<unknown>;
  /** Makes of `setTimeout` the one that vitest uses for itself. */
  timerOfVitest(setTimeout: typeof globalThis.setTimeout): typeof globalThis.setTimeout;
  /** Where vitest keeps its snapshots; called only for tests that have some. */
  loadSnapshotEnvironment(rpc: object): Promise<object>;
}

/** vitest's runner, loaded and ready for one job. */
export interface Runner {
  /** Makes the run with that index. */
  run(job: Job, index: number, onTest: (name: string) => void): Promise<Outcome>;
  looseError(error: unknown, job: Job): LooseError;
}

/**
 * Loads vitest's runner, which takes most of the time that a run needs.
 *
 * @param environment - The place where it runs.
 * @returns The runner.
 */
export async function createRunner(environment: RunnerEnvironment): Promise<Runner> {
  const config = runnerConfig();
  const rpc = new Proxy(
    { resolveSnapshotPath: (file: string) => Promise.resolve(`${file}.snap`) },
    { get: (known, key) => (Reflect.get(known, key) as unknown) ?? (() => Promise.resolve()) },
  );
  const state = {
    ctx: { pool: 'forks', workerId: 1, concurrencyId: 1 },
    config,
    environment: { name: 'node' },
    filepath: '',
    providedContext: {},
    durations: { environment: 0, prepare: 0, fetch: 0 },
    metaEnv: environment.env,
    rpc,
    onCleanup: () => undefined,
  };
  Object.assign(globalThis, { __vitest_worker__: state });
  const { setTimeout } = globalThis;
  // vitest keeps the timers that it meets here. Its own must not look like something that the answer still has to do.
  Object.assign(globalThis, { setTimeout: environment.timerOfVitest(setTimeout) });
  const { inspect, setupCommonEnv, startTests } = await import('vitest/internal/browser');
  const { chai, TestRunner, vi } = await import('vitest');
  Object.assign(config.snapshotOptions, { snapshotEnvironment: noSnapshots });
  await setupCommonEnv(config as never);
  Object.assign(globalThis, { setTimeout });
  const reader = createReader(environment, inspect);
  const assertions = countAssertions(chai.Assertion.prototype as unknown as Record<string, unknown>, vi);

  return {
    async run(job, index, onTest) {
      if (job.usesSnapshots)
        Object.assign(config.snapshotOptions, { snapshotEnvironment: await environment.loadSnapshotEnvironment(rpc) });
      const run = job.runs[index];
      if (run === undefined) throw new Error(`The job has no run ${String(index)}`);
      Object.assign(config, {
        root: job.packageDir,
        testTimeout: run.testTimeoutMs,
        hookTimeout: run.testTimeoutMs,
        sequence: { ...config.sequence, shuffle: run.shuffleSeed !== null, seed: run.shuffleSeed ?? 0 },
      });
      state.filepath = job.testFile;
      const { stopsAtFailure, shuffleSeed, only, oneByOne } = run;
      const log = createAssertionLog(assertions, job.answerText);
      class JudgeRunner extends TestRunner {
        override async importFile(file: string): Promise<void> {
          await environment.importFile(file, index);
        }
        onCollected(files: unknown[]): void {
          for (const file of files as Task[]) {
            // Also where a suite says that it wants its own order.
            if (shuffleSeed !== null) shuffleAll(file);
            if (only) leaveOutAllBut(only, file);
            if (oneByOne === true) forbidConcurrency(file);
          }
        }
        onTestAnnotate<A>(_test: unknown, annotation: A): Promise<A> {
          return Promise.resolve(annotation);
        }
        override extendTaskContext(context: TestContext): TestContext {
          if (job.isSuite) log.written(context.task, reader.lineInAnswer(errorHere(), job));
          return super.extendTaskContext(context);
        }
        override async onBeforeRunTask(test: Test): Promise<void> {
          onTest(fullName(test));
          await super.onBeforeRunTask(test);
          log.started(test);
        }
        // Comes after every hook and every fixture, where a test may assert as well.
        override onAfterRunTask(test: Test): void {
          super.onAfterRunTask(test);
          // One that has to fail asserts that something is thrown.
          if (test.fails !== true && test.result?.state === 'pass') log.ended(test, fullName(test));
          if (stopsAtFailure && test.result?.state === 'fail') this.cancel('test-failure');
        }
      }
      const runner = new JudgeRunner(config as never);
      runner.__setTraces(noTraces as never);
      const putBack = run.determinism === null ? () => undefined : makeDeterministic(run.determinism);
      const [file] = (await startTests([{ filepath: job.testFile, fileTags: [] }], runner)) as unknown as Task[];
      if (job.runs.length > 1) {
        vi.useRealTimers();
        vi.restoreAllMocks();
        vi.unstubAllGlobals();
        vi.unstubAllEnvs();
      }
      putBack();
      const outcome: Outcome = { tests: [], skipped: [], loadError: null, unasserted: [], isConcurrent: false };
      if (file) reader.collect(file, job, outcome);
      if (job.isSuite && !assertsOtherwise(job.answerText)) outcome.unasserted = log.unasserted;
      return outcome;
    },
    looseError: reader.looseError,
  };
}

/** What vitest resolves where nobody configures it, as far as a suite can see it; docs/vitest.md says what differs. */
function runnerConfig() {
  return {
    root: '',
    mode: 'test',
    name: '',
    tags: [],
    setupFiles: [],
    globals: false,
    isolate: true,
    allowOnly: true,
    passWithNoTests: false,
    clearMocks: true,
    mockReset: false,
    restoreMocks: false,
    unstubEnvs: false,
    unstubGlobals: false,
    strictTags: true,
    retry: 0,
    maxConcurrency: 5,
    taskTitleValueFormatTruncate: 40,
    testTimeout: 0,
    hookTimeout: 0,
    includeTaskLocation: false,
    chaiConfig: {},
    defines: {},
    expect: {},
    fakeTimers: { loopLimit: 10_000, shouldClearNativeTimers: true },
    benchmark: { enabled: false },
    experimental: { viteModuleRunner: false, importDurations: { limit: 0 } },
    sequence: { shuffle: false, seed: 0, hooks: 'stack', setupFiles: 'list', concurrent: false },
    snapshotOptions: {
      updateSnapshot: 'none',
      expand: false,
      snapshotFormat: { printBasicPrototype: false, escapeString: false },
    },
  };
}

/** What vitest asks of a tracer, doing nothing. */
export const noTraces = {
  isEnabled: () => false,
  $: (_name: string, options: unknown, callback?: unknown) => {
    const call = (typeof options === 'function' ? options : callback) as (span: object) => unknown;
    return call(new Proxy({}, { get: () => () => undefined }));
  },
};

/** Where vitest looks for a file of snapshots: there is none. */
const noSnapshots = {
  getVersion: () => '1',
  getHeader: () => '',
  resolvePath: (file: string) => Promise.resolve(`${file}.snap`),
  readSnapshotFile: () => Promise.resolve(null),
};

function shuffleAll(task: Task): void {
  if (task.type !== 'suite') return;
  task.shuffle = true;
  for (const child of task.tasks ?? []) shuffleAll(child);
}

function leaveOutAllBut(names: readonly string[], task: Task): void {
  if (task.type === 'test' && !names.includes(fullName(task))) task.mode = 'skip';
  for (const child of task.tasks ?? []) leaveOutAllBut(names, child);
}

function forbidConcurrency(task: Task): void {
  task.concurrent = false;
  for (const child of task.tasks ?? []) forbidConcurrency(child);
}

/** Its stack reaches from here to the line on which a test is written, through all that vitest calls in between. */
function errorHere(): Error {
  const limited = Error as { stackTraceLimit?: number };
  const { stackTraceLimit } = limited;
  if (stackTraceLimit !== undefined) limited.stackTraceLimit = 50;
  const error = new Error('Here');
  if (stackTraceLimit !== undefined) limited.stackTraceLimit = stackTraceLimit;
  return error;
}
