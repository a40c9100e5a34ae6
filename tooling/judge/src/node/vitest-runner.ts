// The only file that knows vitest's internals. They are internal: vitest is pinned, and the judge's tests and the course
// checks run every exercise through this file and through vitest itself.
import { pathToFileURL } from 'node:url';
import { inspect, stripVTControlCharacters } from 'node:util';
import type { LooseError } from '../core/report.ts';
import { assertsNothing } from '../core/sentences.ts';
import type { TestResult } from '../core/verdict.ts';
import { withRun } from './module-hooks.ts';
import { startMocker } from './module-mocks.ts';
import type { Job } from './protocol.ts';
import { enterWorld } from './world.ts';

/** vitest's runner, loaded and ready for one job. */
export interface Runner {
  /** Makes `vi.mock` work, which few answers need. */
  prepareMocks(job: Job): Promise<void>;
  /** Makes the run with that index. */
  run(job: Job, index: number, onTest: (name: string) => void): Promise<Outcome>;
  /** Waits until errors that come after the tests have had their chance to show. */
  quiet(): Promise<void>;
  looseError(error: unknown, job: Job): LooseError;
}

/** How the tests went, and what was thrown while the files were loaded. */
interface Outcome {
  tests: TestResult[];
  skipped: string[];
  loadError: LooseError | null;
}

interface TaskError {
  name?: string;
  message: string;
  stack?: string;
  code?: unknown;
  expected?: unknown;
  actual?: unknown;
}

interface Task {
  type: 'test' | 'suite';
  shuffle?: boolean;
  name: string;
  mode: string;
  suite?: Task;
  filepath?: string;
  tasks?: Task[];
  result?: { state?: string; errors?: TaskError[] };
}

/** Longer messages help nobody and fill the pipe. */
const maxTextLength = 2000;

/**
 * Loads vitest's runner, which takes most of the time that a run needs.
 *
 * @returns The runner.
 */
export async function createRunner(): Promise<Runner> {
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
    // `vi.stubEnv` writes here.
    metaEnv: process.env,
    rpc,
    onCleanup: () => undefined,
  };
  Object.assign(globalThis, { __vitest_worker__: state });
  const { setTimeout, setImmediate } = globalThis;
  // vitest keeps the timers that it meets here. Its own must not look like something that the answer still has to do, and
  // the watchdog keeps the process alive.
  Object.assign(globalThis, { setTimeout: unreferenced(setTimeout) });
  const { setupCommonEnv, startTests } = await import('vitest/internal/browser');
  const { VitestSnapshotEnvironment } = await import('vitest/runtime');
  const { chai, TestRunner, vi } = await import('vitest');
  Object.assign(config.snapshotOptions, { snapshotEnvironment: new VitestSnapshotEnvironment(rpc as never) });
  await setupCommonEnv(config as never);
  Object.assign(globalThis, { setTimeout });
  const pendingWork = countPendingWork();

  const assertions = countAssertions(chai.Assertion.prototype as unknown as Record<string, unknown>);

  return {
    prepareMocks: (job) => startMocker(job.packageDir, job.testFile, noTraces),
    async run(job, index, onTest) {
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
          await import(withRun(pathToFileURL(file).href, index));
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
      const leaveWorld = run.world === null ? () => undefined : enterWorld(run.world);
      const [file] = (await startTests([{ filepath: job.testFile, fileTags: [] }], runner)) as unknown as Task[];
      if (job.runs.length > 1) {
        vi.useRealTimers();
        vi.restoreAllMocks();
        vi.unstubAllGlobals();
        vi.unstubAllEnvs();
      }
      leaveWorld();
      const outcome: Outcome = { tests: [], skipped: [], loadError: null };
      if (file) collect(file, job, outcome);
      return outcome;
    },
    async quiet() {
      await new Promise((resolve) => setImmediate(resolve));
      await new Promise((resolve) => setImmediate(resolve));
      if (pendingWork()) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    looseError,
  };
}

/** Says, when it is called, whether something keeps the process alive that was not there before. */
function countPendingWork(): () => boolean {
  const activeResources = process.getActiveResourcesInfo.bind(process);
  const count = (): Map<string, number> =>
    activeResources().reduce(
      (counts, name) => counts.set(name, (counts.get(name) ?? 0) + 1),
      new Map<string, number>(),
    );
  const before = count();
  return () =>
    [...count()].some(
      ([name, now]) =>
        (name === 'Timeout' || name === 'Immediate' || name.includes('Wrap')) && now > (before.get(name) ?? 0),
    );
}

function unreferenced(setTimeout: typeof globalThis.setTimeout) {
  return (...args: Parameters<typeof setTimeout>): NodeJS.Timeout => setTimeout(...args).unref();
}

/** A test that would pass whatever the code does. */
class VacuousTest extends Error {
  override name = 'AssertionError';
}

/** Counts what is asserted. A bare `expect(value)` asserts nothing, so the matchers are counted, not the calls of expect. */
function countAssertions(prototype: Record<string, unknown>): { made: number } {
  const count = { made: 0 };
  const matchers = Object.getOwnPropertyNames(prototype).filter((name) => name === 'assert' || /^to[A-Z]/.test(name));
  for (const name of matchers) {
    const matcher = prototype[name];
    if (typeof matcher !== 'function') continue;
    if (name.includes('Snapshot')) {
      // It finds its place in the file by counting the calls on the stack, so no call may come between.
      Object.defineProperty(prototype, name, {
        configurable: true,
        get: () => {
          count.made++;
          return matcher as unknown;
        },
      });
      continue;
    }
    prototype[name] = function (this: unknown, ...args: unknown[]): unknown {
      count.made++;
      return Reflect.apply(matcher, this, args) as unknown;
    };
  }
  return count;
}

/** Whether a suite asserts by other means than vitest's matchers, which are the only ones that are counted. */
function assertsOtherwise(text: string): boolean {
  return /['"](?:node:)?assert(?:\/strict)?['"]|['"]fast-check['"]|['"]chai['"]|expect\.extend|expect\.unreachable/.test(
    text,
  );
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
const noTraces = {
  isEnabled: () => false,
  $: (_name: string, options: unknown, callback?: unknown) => {
    const call = (typeof options === 'function' ? options : callback) as (span: object) => unknown;
    return call(new Proxy({}, { get: () => () => undefined }));
  },
};

function shuffleAll(task: Task): void {
  if (task.type !== 'suite') return;
  task.shuffle = true;
  for (const child of task.tasks ?? []) shuffleAll(child);
}

function fullName(task: Task): string {
  const names: string[] = [];
  for (let at: Task | undefined = task; at && at.filepath === undefined; at = at.suite) names.unshift(at.name);
  return names.join(' > ');
}

function collect(task: Task, job: Job, outcome: Outcome): void {
  const [error] = task.result?.errors ?? [];
  if (task.type === 'suite') {
    // A suite without a test yet is no failure to load it.
    const isEmpty = job.isSuite && /^No test (?:suite )?found/.test(error?.message ?? '');
    if (error && task.filepath !== undefined && !isEmpty) outcome.loadError ??= looseError(error, job);
    else if (error && !isEmpty) outcome.tests.push(failedTest(`${fullName(task)} > set-up and tear-down`, error, job));
    for (const child of task.tasks ?? []) collect(child, job, outcome);
    return;
  }
  const name = fullName(task);
  const state = task.result?.state;
  if (state === 'pass') {
    outcome.tests.push({
      name,
      status: 'passed',
      message: null,
      expected: null,
      actual: null,
      line: null,
      file: 'answer',
    });
  } else if (state === 'fail') {
    outcome.tests.push(failedTest(name, error ?? { message: 'The test failed without saying why' }, job));
  } else {
    outcome.skipped.push(name);
  }
}

function failedTest(name: string, error: TaskError, job: Job): TestResult {
  const inAnswer = lineIn(error.stack, job.answerPath);
  const inTest = lineIn(error.stack, job.testFile);
  const isAssertion = error.name === 'AssertionError' || error.name === undefined;
  const own = inAnswer !== null && !isAssertion;
  return {
    name,
    status: 'failed',
    message: clean(isAssertion ? error.message : `${error.name ?? 'Error'}: ${error.message}`),
    expected: 'expected' in error && error.expected !== undefined ? asText(error.expected) : null,
    actual: 'actual' in error && error.actual !== undefined ? asText(error.actual) : null,
    line: own ? inAnswer : (inTest ?? inAnswer),
    file: own || inTest === null ? 'answer' : 'test',
  };
}

function looseError(error: unknown, job: Job): LooseError {
  if (typeof error !== 'object' || error === null)
    return { name: 'Error', message: clean(String(error)), code: null, line: null };
  const { name, message, stack, code } = error as TaskError;
  return {
    name: name ?? 'Error',
    message: clean(message),
    code: typeof code === 'string' ? code : null,
    line: lineIn(stack, job.answerPath),
  };
}

/** vitest has made text of both sides already, wherever they differ in more than kind. */
function asText(value: unknown): string {
  return clean(typeof value === 'string' ? value : inspect(value));
}

function clean(text: string): string {
  const plain = stripVTControlCharacters(text).replace(/ \/\/ Object\.is equality$/m, '');
  return plain.length <= maxTextLength ? plain : `${plain.slice(0, maxTextLength)} …`;
}

/** The first line that a stack names in a file. */
function lineIn(stack: string | undefined, file: string): number | null {
  if (stack === undefined) return null;
  const url = pathToFileURL(file).href;
  for (const frame of stack.split('\n')) {
    const at = Math.max(frame.indexOf(url), frame.indexOf(file));
    const line = at < 0 ? null : /\.ts(?:\?[^:]*)?:(\d+)/.exec(frame.slice(at));
    if (line?.[1] !== undefined) return Number(line[1]);
  }
  return null;
}
