import type { TestResult } from './verdict.ts';

/** Why a run of the tests stopped before its end. */
export type Cut = 'timeout' | 'memory' | 'output' | 'exit' | 'internal';

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
  /** Null when the run came to its end. */
  cut: Cut | null;
  /** The time after which it was cut, in milliseconds, where that is another than the deadline. */
  limitMs?: number;
  /** The test that ran when the run was cut. */
  during: string | null;
  /** Thrown while the answer or the test file was loaded. */
  loadError: LooseError | null;
  /** Thrown, or rejected, outside of every test. */
  lateErrors: LooseError[];
  /** What the answer did that an answer may not do, as a sentence. */
  forbidden: string | null;
  /** The first lines that the answer printed. */
  output: string;
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
