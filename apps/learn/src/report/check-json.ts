import type { Exercise } from '@backend-ts/course';
import type { CheckReport, Verdict } from '@backend-ts/judge/core';

/**
 * Turns a verdict into the object of `learn check --json`.
 *
 * @returns The report, with every field there in every case.
 */
export function checkReport(exercise: Exercise, verdict: Verdict): CheckReport {
  const judged = verdict.kind === 'not-started' ? { tests: [], types: [], bugs: [], output: '', outputs: [] } : verdict;
  return {
    version: 1,
    exercise: exercise.ref,
    verdict: verdict.kind,
    reason: verdict.kind === 'error' ? verdict.reason : null,
    message: verdict.kind === 'error' ? verdict.message : null,
    remedy: verdict.kind === 'error' ? verdict.remedy : null,
    summary: verdict.kind === 'failed' ? verdict.summary : null,
    line: verdict.kind === 'error' ? verdict.line : null,
    tests: judged.tests,
    types: judged.types,
    bugs: judged.bugs,
    mistake: verdict.kind === 'failed' || verdict.kind === 'error' ? verdict.mistake : null,
    advice: verdict.kind === 'passed' ? verdict.advice : [],
    output: judged.output,
    outputs: judged.outputs ?? [],
    durationMs: Math.round(verdict.durationMs),
  };
}
