import type { Refusal, TestOutput, TestResult } from './verdict.ts';

/** Why a run of the tests was stopped before its end. */
export type StopReason = 'timeout' | 'memory' | 'output' | 'exit' | 'internal';

/** An error that belongs to no test: thrown while a file was loaded, or after the tests had ended. */
export interface LooseError {
  name: string;
  message: string;
  /** The error's `code`, as Node sets it: `ERR_MODULE_NOT_FOUND`. */
  code: string | null;
  /** The line in the answer, 1-based, where the stack names one. */
  line: number | null;
}

/** What one run of an exercise's tests showed. */
export interface RunReport {
  tests: TestResult[];
  /** Full names of tests that were skipped or marked as to do. */
  skipped: string[];
  /** In a suite: full names of the tests that are not known to assert anything. */
  unasserted: string[];
  /** True if tests ran at the same time: then an assertion of one was counted for the others as well. */
  isConcurrent: boolean;
  /** Null when the run came to its end. */
  stop: StopReason | null;
  /** How the judge lost the process, in half a sentence, where `stop` is `internal`. */
  lostBecause?: string;
  /** The time after which it was stopped, in milliseconds, where that is another than the deadline. */
  limitMs?: number;
  /** The test that ran when the run was stopped. */
  during: string | null;
  /** Thrown while the answer or the test file was loaded. */
  loadError: LooseError | null;
  /** Thrown, or rejected, outside of every test. */
  lateErrors: LooseError[];
  /** What the answer did that an answer may not do. */
  forbidden: Refusal | null;
  /** The first lines that the answer printed. */
  output: string;
  /** The same by the test that ran, where the host can tell. */
  outputs?: TestOutput[];
}

/**
 * Creates the report of a run that has shown nothing.
 *
 * @param known - What is known of it all the same.
 * @returns The report.
 */
export function emptyReport(known: Partial<RunReport> = {}): RunReport {
  return {
    tests: [],
    skipped: [],
    unasserted: [],
    isConcurrent: false,
    stop: null,
    during: null,
    loadError: null,
    lateErrors: [],
    forbidden: null,
    output: '',
    ...known,
  };
}

/** One finding of the compiler, with what is known of the place. */
export interface Finding {
  file: 'answer' | 'test';
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  code: number;
  /** The compiler's words, chained messages on lines of their own. */
  text: string;
  /** The name or the module that the words are about, where they are about one. */
  name: string | null;
  /** The name that the compiler offers instead. */
  suggestion: string | null;
  /** True when the file cannot be parsed. */
  syntax: boolean;
  /** The describe blocks and the test around it, joined. */
  test: string | null;
  /** In `expectTypeOf(add).parameter(0).toEqualTypeOf<number>()`: what is compared, in words a student reads. */
  subject: string | null;
  /** True after `.not`. */
  negated: boolean;
  /** The matcher's name: `toEqualTypeOf`. */
  matcher: string | null;
  expected: string | null;
  actual: string | null;
  /** The source line that the finding is about. */
  source: string;
}

/** What the compiler said of an answer and of the test that uses it. */
export type TypesReport = { kind: 'checked'; findings: Finding[] } | { kind: 'unavailable'; why: string };

/** How an answer fails: equal patterns come from equal mistakes. */
export interface Pattern {
  /** Names of the failed tests and keys of the type faults, sorted. */
  failures: string[];
  /** The same with the values that were seen, to tell apart what fails alike. */
  details: string[];
}

/** A known mistake of an exercise, as it fails. */
export interface KnownMistake {
  id: string;
  feedback: string;
  pattern: Pattern;
}
