// vitest's own runner, without Vite. It is internal to vitest, which is pinned: the judge's tests and the course checks run
// every exercise through this file and through vitest itself. eslint.config.js lists the other files that know internals.
import type { Job } from '../core/job.ts';
import type { LooseError } from '../core/report.ts';
import { assertsNothing } from '../core/sentences.ts';
import { assertsOtherwise, countAssertions, VacuousTest } from './assertions.ts';
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
  const assertions = countAssertions(chai.Assertion.prototype as unknown as Record<string, unknown>);

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
      const { stopsAtFailure, shuffleSeed } = run;
      // With a bug in the code, a test may end before it comes to its assertion, and that is no fault of the suite.
      const mustAssert = job.isSuite && run.givenFile === null && !assertsOtherwise(job.answerText);
      const assertionsBefore = new WeakMap<object, number>();
      class JudgeRunner extends TestRunner {
        override async importFile(file: string): Promise<void> {
          await environment.importFile(file, index);
        }
        onCollected(files: unknown[]): void {
          // Also where a suite says that it wants its own order.
          if (shuffleSeed !== null) for (const file of files) shuffleAll(file as Task);
        }
        override async onBeforeRunTask(
          test: Parameters<InstanceType<typeof TestRunner>['onBeforeRunTask']>[0],
        ): Promise<void> {
          onTest(fullName(test));
          await super.onBeforeRunTask(test);
        }
        override onBeforeTryTask(...args: Parameters<InstanceType<typeof TestRunner>['onBeforeTryTask']>): void {
          assertionsBefore.set(args[0], assertions.made);
          super.onBeforeTryTask(...args);
        }
        override onAfterTryTask(...args: Parameters<InstanceType<typeof TestRunner>['onAfterTryTask']>): void {
          super.onAfterTryTask(...args);
          if (mustAssert && assertions.made === assertionsBefore.get(args[0])) throw new VacuousTest(assertsNothing);
        }
        override onAfterRunTask(test: Parameters<InstanceType<typeof TestRunner>['onAfterRunTask']>[0]): void {
          super.onAfterRunTask(test);
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
      const outcome: Outcome = { tests: [], skipped: [], loadError: null };
      if (file) reader.collect(file, job, outcome);
      return outcome;
    },
    looseError: reader.looseError,
  };
}

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
    retry: 0,
    maxConcurrency: 5,
    testTimeout: 0,
    hookTimeout: 0,
    includeTaskLocation: false,
    chaiConfig: {},
    defines: {},
    expect: {},
    fakeTimers: {},
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
