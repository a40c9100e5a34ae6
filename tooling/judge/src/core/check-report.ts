import type {
  BugResult,
  ErrorReason,
  MistakeMatch,
  Remedy,
  TestOutput,
  TestResult,
  TypeFault,
  Verdict,
} from './verdict.ts';

/**
 * What `learn check --json` prints: one object, or with `--all` an array with one for every exercise. The names are
 * stable; a later version may add more.
 */
export interface CheckReport {
  version: 1;
  /** `variable-annotations/01-add`. */
  exercise: string;
  verdict: Verdict['kind'];
  /** Why the answer could not be judged to the end; null unless the verdict is `error`. */
  reason: ErrorReason | null;
  /** The reason in a sentence; null unless the verdict is `error`. */
  message: string | null;
  /** What helps where the message cannot; null if there is nothing. */
  remedy: Remedy | null;
  /** The first thing to look at, in a sentence; null unless the verdict is `failed`. */
  summary: string | null;
  /** The line of the answer that the message is about, 1-based; null if there is none. */
  line: number | null;
  tests: TestResult[];
  types: TypeFault[];
  /** The planted bugs, in an exercise whose answer is tests. */
  bugs: BugResult[];
  /** The known mistake that the answer repeats. */
  mistake: MistakeMatch | null;
  /** Style; never a reason to fail. */
  advice: string[];
  /** The first lines that the answer printed. */
  output: string;
  /** What was printed by the test that ran meanwhile, in the order in which it was printed. */
  outputs: TestOutput[];
  durationMs: number;
}
