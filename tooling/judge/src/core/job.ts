// What a host is asked to run, and what it reports while it does: the contract between the two sides of the judge.
import type { LooseError, RunReport } from './report.ts';
import type { Refusal } from './verdict.ts';

/** How much an answer may print before it is stopped, in bytes. */
export const maxOutputBytes = 1024 * 1024;

/** The random numbers and the clock of a run, so that a test which depends on them shows it every time. */
export interface Determinism {
  /** Where the random numbers begin; equal seeds give equal numbers. */
  randomSeed: number;
  /** By how much the clock is ahead of the real one, in milliseconds. */
  clockOffsetMs: number;
}

/** One run of the tests. A process makes several only where the answer is a suite, with other code under test each time. */
export interface Run {
  /** Stands in for `#given/<id>`; null for the exercise's own. */
  givenFile: string | null;
  /** Shuffles the order of the tests; null keeps it. */
  shuffleSeed: number | null;
  /** The random numbers and the clock that the tests meet; null for the real ones. */
  determinism: Determinism | null;
  testTimeoutMs: number;
  /** Leaves out the tests after the first that fails: enough to know that a bug was noticed. */
  stopsAtFailure: boolean;
  /** Full names of the tests to run; all if it is left out. */
  only?: readonly string[];
  /** Lets no tests run at the same time, whatever the suite says, so that each assertion has one test. */
  oneByOne?: boolean;
}

/** What a test process or worker is asked to do, once. */
export interface Job {
  /** `01-add`. */
  id: string;
  /** The package's folder. */
  packageDir: string;
  testFile: string;
  solutionFile: string;
  /** The path under which the answer is imported; there need not be a file. */
  answerPath: string;
  /** The answer's source, as the judge got it. */
  answerText: string;
  /** At least one. The others are left out if a test fails in the first. */
  runs: Run[];
  /** True when the answer is a test suite, which may import vitest. */
  isSuite: boolean;
  /** True for a mistake of the exercise, which overrides what its solution exports. A student's answer never is one. */
  isVariant: boolean;
  /** True if the tests may compare with snapshots, for which vitest needs more than for all else. */
  usesSnapshots: boolean;
}

/** What it reports. */
export type Message =
  | { type: 'ready' }
  | { type: 'run-start' }
  | { type: 'test-start'; name: string }
  /** Written to an output stream; the test is the last that had begun, null before the first. */
  | { type: 'printed'; test: string | null; text: string }
  | { type: 'forbidden'; refusal: Refusal }
  | { type: 'memory' }
  | { type: 'memory-high' }
  | { type: 'output' }
  | { type: 'exit' }
  | { type: 'late-error'; error: LooseError }
  | ({ type: 'run-end' } & Pick<RunReport, 'tests' | 'skipped' | 'loadError' | 'unasserted' | 'isConcurrent'>)
  /** The process itself broke, which is no fault of the answer. */
  | { type: 'lost'; why: string }
  | { type: 'done' };
