import type { LooseError } from '../core/report.ts';
import type { TestResult } from '../core/verdict.ts';
import type { World } from './world.ts';

/** How much an answer may print before it is stopped, in bytes. */
export const maxOutputBytes = 1024 * 1024;

/** One run of the tests. A process makes several only where the answer is a suite, with other code under test each time. */
export interface Run {
  /** Stands in for `#given/<id>`; null for the exercise's own. */
  givenFile: string | null;
  /** Shuffles the order of the tests; null keeps it. */
  shuffleSeed: number | null;
  /** The dice and the clock that the tests meet; null for the real ones. */
  world: World | null;
  testTimeoutMs: number;
  /** Leaves out the tests after the first that fails: enough to know that a bug was noticed. */
  stopsAtFailure: boolean;
}

/** What a test process or worker is asked to do, once. */
export interface Job {
  /** `01-add`. */
  id: string;
  /** The package's folder. */
  packageDir: string;
  testFile: string;
  /** The path under which the answer is imported; there need not be a file. */
  answerPath: string;
  /** The answer's source, as the judge read it. */
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
  | { type: 'forbidden'; message: string }
  | { type: 'memory' }
  | { type: 'swollen' }
  | { type: 'output' }
  | { type: 'exit' }
  | { type: 'late-error'; error: LooseError }
  | { type: 'run-end'; tests: TestResult[]; skipped: string[]; loadError: LooseError | null }
  /** The process itself broke, which is no fault of the answer. */
  | { type: 'lost' }
  | { type: 'done' };
