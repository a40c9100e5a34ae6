import type { Job } from '../core/job.ts';
import type { LooseError } from '../core/report.ts';
import { permissionSentence } from '../core/sentences.ts';
import type { TestResult } from '../core/verdict.ts';
import { isSilent, refusalIn } from './refusals.ts';

/** How errors look in the place where tests run. */
export interface ErrorEnvironment {
  /** The texts by which a stack names a file. */
  namesInStack(file: string): string[];
  /** What Node said when it last refused the network; null if it never did, and in a page. */
  refusedNetwork(): string | null;
  /** Takes the colours out of a text. */
  withoutColours(text: string): string;
}

/** How the tests went, and what was thrown while the files were loaded. */
export interface Outcome {
  tests: TestResult[];
  skipped: string[];
  loadError: LooseError | null;
  /** Full names of the tests in a suite that are not known to assert anything. */
  unasserted: string[];
  /** True if tests ran at the same time. */
  isConcurrent: boolean;
}

interface TaskError {
  name?: string;
  message: string;
  stack?: unknown;
  code?: unknown;
  expected?: unknown;
  actual?: unknown;
}

/** A test, a describe block or a file, as vitest keeps it. */
export interface Task {
  type: 'test' | 'suite';
  shuffle?: boolean;
  concurrent?: boolean;
  name: string;
  mode: string;
  suite?: Task;
  filepath?: string;
  tasks?: Task[];
  result?: { state?: string; errors?: TaskError[] };
}

/** The name under which hooks fail that belong to no test. */
const hooksOfSuite = 'set-up and tear-down';

/** Longer messages help nobody and fill the pipe. */
const maxTextLength = 2000;

/**
 * Names a task.
 *
 * @param task - A test or a describe block.
 * @returns The describe blocks around it and its own name, joined: `add() > returns the sum`.
 */
export function fullName(task: Task): string {
  const names: string[] = [];
  for (let at: Task | undefined = task; at && at.filepath === undefined; at = at.suite) names.unshift(at.name);
  return names.join(' > ');
}

/** Puts into the judge's words what vitest says of tasks and errors. */
export interface Reader {
  /** Adds a task and all that is in it to an outcome. */
  collect(task: Task, job: Job, outcome: Outcome): void;
  looseError: (error: unknown, job: Job) => LooseError;
  /** The first line of the answer that the stack of an error names; null if it names none. */
  lineInAnswer: (error: Error, job: Job) => number | null;
}

/**
 * Creates a reader.
 *
 * @param environment - How errors look in this place.
 * @param inspect - Makes text of a value.
 * @returns The reader.
 */
export function createReader(environment: ErrorEnvironment, inspect: (value: unknown) => string): Reader {
  const collect = (task: Task, job: Job, outcome: Outcome): void => {
    const [error] = task.result?.errors ?? [];
    if (task.type === 'suite') {
      // A suite without a test yet is no failure to load it.
      const isEmpty = job.isSuite && /^No test (?:suite )?found/.test(error?.message ?? '');
      // A file that has tests was loaded: then it is a hook that failed.
      const wasLoaded =
        task.filepath === undefined || (job.isSuite && task.tasks !== undefined && task.tasks.length > 0);
      if (error && !wasLoaded && !isEmpty) outcome.loadError ??= looseError(error, job);
      else if (error && !isEmpty)
        outcome.tests.push(failedTest([fullName(task), hooksOfSuite].filter(Boolean).join(' > '), error, job));
      for (const child of task.tasks ?? []) collect(child, job, outcome);
      return;
    }
    const name = fullName(task);
    const state = task.result?.state;
    outcome.isConcurrent ||= task.concurrent === true;
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
      message:
        permissionSentence(refusalOf(error) ?? '') ??
        clean(isAssertion ? error.message : `${error.name ?? 'Error'}: ${error.message}`),
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
      message: clean(refusalOf(error) ?? message),
      code: typeof code === 'string' ? code : null,
      line: lineIn(error as TaskError, job.answerPath),
    };
  };

  const refusalOf = (error: unknown): string | null =>
    refusalIn(error) ?? (isSilent(error) ? environment.refusedNetwork() : null);

  /** vitest has made text of both sides already, wherever they differ in more than kind. The stack of an error is noise. */
  const asText = (value: unknown): string => {
    if (typeof value === 'string') return clean(value);
    return clean(isErrorLike(value) ? `${value.name}: ${value.message}` : inspect(value));
  };

  const clean = (text: string): string => {
    const plain = environment.withoutColours(text).replace(/ \/\/ Object\.is equality$/m, '');
    return plain.length <= maxTextLength ? plain : `${plain.slice(0, maxTextLength)} …`;
  };

  /** The first line that a stack names in a file. Firefox begins with the constructor of the error, V8 where that was called. */
  const lineIn = ({ name: ownName, stack }: TaskError, file: string): number | null => {
    // An answer may have its own Error.prepareStackTrace, which makes anything of a stack.
    if (typeof stack !== 'string') return null;
    const names = environment.namesInStack(file);
    for (const frame of stack.split('\n')) {
      if (ownName !== undefined && frame.startsWith(`${ownName}@`)) continue;
      const at = Math.max(...names.map((name) => frame.indexOf(name)));
      const line = at < 0 ? null : /\.ts(?:\?[^:]*)?:(\d+)/.exec(frame.slice(at));
      if (line?.[1] !== undefined) return Number(line[1]);
    }
    return null;
  };

  return { collect, looseError, lineInAnswer: (error, job) => lineIn(error, job.answerPath) };
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
