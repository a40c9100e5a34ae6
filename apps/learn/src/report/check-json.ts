import type { Exercise } from '@backend-ts/course';
import type { BugResult, ErrorReason, MistakeMatch, TestResult, TypeFault, Verdict } from '@backend-ts/judge/core';

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
  durationMs: number;
}

/**
 * Turns a verdict into the object of `learn check --json`.
 *
 * @returns The report, with every field there in every case.
 */
export function checkReport(exercise: Exercise, verdict: Verdict): CheckReport {
  const judged = verdict.kind === 'not-started' ? { tests: [], types: [], bugs: [], output: '' } : verdict;
  return {
    version: 1,
    exercise: exercise.ref,
    verdict: verdict.kind,
    reason: verdict.kind === 'error' ? verdict.reason : null,
    message: verdict.kind === 'error' ? verdict.message : null,
    summary: verdict.kind === 'failed' ? verdict.summary : null,
    line: verdict.kind === 'error' ? verdict.line : null,
    tests: judged.tests,
    types: judged.types,
    bugs: judged.bugs,
    mistake: verdict.kind === 'failed' || verdict.kind === 'error' ? verdict.mistake : null,
    advice: verdict.kind === 'passed' ? verdict.advice : [],
    output: judged.output,
    durationMs: Math.round(verdict.durationMs),
  };
}
