import type { LooseError } from '../core/report.ts';
import type { TestResult } from '../core/verdict.ts';

/** The file descriptor on which the test process reports. */
export const reportFd = 3;

/** How much an answer may print before it is stopped, in bytes. */
export const maxOutputBytes = 1024 * 1024;

/** What the test process is asked to do, once. One line of JSON on its standard input. */
export interface Job {
  /** Begins every line of the report, so that nothing else that is written there counts. */
  nonce: string;
  /** `01-add`. */
  id: string;
  packageDir: string;
  testFile: string;
  /** The path under which the answer is imported; there need not be a file. */
  answerPath: string;
  /** The answer's source, as the judge read it. */
  answerText: string;
  solutionFile: string;
  /** Stands in for `#given/<id>`; null for the exercise's own. */
  givenFile: string | null;
  /** True when the answer is a test suite, which may import vitest. */
  isSuite: boolean;
  deadlineMs: number;
  testTimeoutMs: number;
  /** Shuffles the order of the tests; null keeps it. */
  shuffleSeed: number | null;
}

/** One line of the report. */
export type Message =
  | { type: 'ready' }
  | { type: 'test-start'; name: string }
  | { type: 'forbidden'; message: string }
  | { type: 'memory' }
  | { type: 'swollen' }
  | { type: 'output' }
  | { type: 'late-error'; error: LooseError }
  | { type: 'done'; tests: TestResult[]; skipped: string[]; loadError: LooseError | null };
