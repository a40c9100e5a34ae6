// The only file that knows vitest's internals. They are internal: vitest is pinned, and the judge's tests and the course
// checks run every exercise through this file and through vitest itself.
import type { LooseError } from '../core/report.ts';
import { assertsNothing } from '../core/sentences.ts';
import type { TestResult } from '../core/verdict.ts';
import type { Job } from './protocol.ts';
import { enterWorld } from './world.ts';

/** What differs from place to place: a process of Node, and a worker of a page. */
export interface RunnerHost {
  /** Where `vi.stubEnv` writes. */
  env: object;
  /** Evaluates a test file, with modules of its own for each run. */
  importFile(file: string, run: number): Promise<unknown>;
  /** The texts by which a stack names a file. */
  namesInStack(file: string): string[];
  /** Takes the colours out of a text. */
  withoutColours(text: string): string;
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

/** How the tests went, and what was thrown while the files were loaded. */
export interface Outcome {
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
 * @param host - The place where it runs.
 * @returns The runner.
 */
export async function createRunner(host: RunnerHost): Promise<Runner> {
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
    metaEnv: host.env,
    rpc,
    onCleanup: () => undefined,
  };
  Object.assign(globalThis, { __vitest_worker__: state });
  const { setTimeout } = globalThis;
  // vitest keeps the timers that it meets here. Its own must not look like something that the answer still has to do.
  Object.assign(globalThis, { setTimeout: host.timerOfVitest(setTimeout) });
  const { inspect, setupCommonEnv, startTests } = await import('vitest/internal/browser');
  const { chai, TestRunner, vi } = await import('vitest');
  Object.assign(config.snapshotOptions, { snapshotEnvironment: noSnapshots });
  await setupCommonEnv(config as never);
  Object.assign(globalThis, { setTimeout });
  const reader = createReader(host, inspect);
  const assertions = countAssertions(chai.Assertion.prototype as unknown as Record<string, unknown>);

  return {
    async run(job, index, onTest) {
      if (job.usesSnapshots)
        Object.assign(config.snapshotOptions, { snapshotEnvironment: await host.loadSnapshotEnvironment(rpc) });
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
          await host.importFile(file, index);
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
      if (file) reader.collect(file, job, outcome);
      return outcome;
    },
    looseError: reader.looseError,
  };
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

function fullName(task: Task): string {
  const names: string[] = [];
  for (let at: Task | undefined = task; at && at.filepath === undefined; at = at.suite) names.unshift(at.name);
  return names.join(' > ');
}

/** Puts into the judge's words what vitest says of tasks and errors. */
function createReader(host: RunnerHost, inspect: (value: unknown) => string) {
  const collect = (task: Task, job: Job, outcome: Outcome): void => {
    const [error] = task.result?.errors ?? [];
    if (task.type === 'suite') {
      // A suite without a test yet is no failure to load it.
      const isEmpty = job.isSuite && /^No test (?:suite )?found/.test(error?.message ?? '');
      if (error && task.filepath !== undefined && !isEmpty) outcome.loadError ??= looseError(error, job);
      else if (error && !isEmpty)
        outcome.tests.push(failedTest(`${fullName(task)} > set-up and tear-down`, error, job));
      for (const child of task.tasks ?? []) collect(child, job, outcome);
      return;
    }
    const name = fullName(task);
    const state = task.result?.state;
    if (state === 'pass') outcome.tests.push(passedTest(name));
    else if (state === 'fail')
      outcome.tests.push(failedTest(name, error ?? { message: 'The test failed without saying why' }, job));
    else outcome.skipped.push(name);
  };

  const failedTest = (name: string, error: TaskError, job: Job): TestResult => {
    const inAnswer = lineIn(error, job.answerPath);
    const inTest = lineIn(error, job.testFile);
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
  };

  const looseError = (error: unknown, job: Job): LooseError => {
    if (typeof error !== 'object' || error === null)
      return { name: 'Error', message: clean(String(error)), code: null, line: null };
    const { name, message, code } = error as TaskError;
    return {
      name: name ?? 'Error',
      message: clean(message),
      code: typeof code === 'string' ? code : null,
      line: lineIn(error as TaskError, job.answerPath),
    };
  };

  /** vitest has made text of both sides already, wherever they differ in more than kind. The stack of an error is noise. */
  const asText = (value: unknown): string => {
    if (typeof value === 'string') return clean(value);
    return clean(isErrorLike(value) ? `${value.name}: ${value.message}` : inspect(value));
  };

  const clean = (text: string): string => {
    const plain = host.withoutColours(text).replace(/ \/\/ Object\.is equality$/m, '');
    return plain.length <= maxTextLength ? plain : `${plain.slice(0, maxTextLength)} …`;
  };

  /** The first line that a stack names in a file. Firefox begins with the constructor of the error, V8 where that was called. */
  const lineIn = ({ name: ownName, stack }: TaskError, file: string): number | null => {
    if (stack === undefined) return null;
    const names = host.namesInStack(file);
    for (const frame of stack.split('\n')) {
      if (ownName !== undefined && frame.startsWith(`${ownName}@`)) continue;
      const at = Math.max(...names.map((name) => frame.indexOf(name)));
      const line = at < 0 ? null : /\.ts(?:\?[^:]*)?:(\d+)/.exec(frame.slice(at));
      if (line?.[1] !== undefined) return Number(line[1]);
    }
    return null;
  };

  return { collect, looseError };
}

/** vitest makes plain objects of errors. In Firefox, their own properties name a place instead of holding a stack. */
function isErrorLike(value: unknown): value is { name: string; message: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    ('stack' in value || 'lineNumber' in value) &&
    'name' in value &&
    typeof value.name === 'string' &&
    'message' in value &&
    typeof value.message === 'string'
  );
}

function passedTest(name: string): TestResult {
  return { name, status: 'passed', message: null, expected: null, actual: null, line: null, file: 'answer' };
}
