import { readFileSync } from 'node:fs';
import path from 'node:path';
import { errorVerdict, type BugResult, type TestResult, type Verdict } from '@backend-ts/judge/core';
import type { ExerciseJudge } from '../src/judging.ts';

const judged = { types: [], bugs: [], output: '', durationMs: 1 };

function results(names: string[], status: TestResult['status']): TestResult[] {
  return names.map((name) => ({ name, status, message: null, expected: null, actual: null, line: null, file: 'test' }));
}

/** A verdict in which these tests ran and passed. */
export function passed(tests: string[], bugs: BugResult[] = []): Verdict {
  return { kind: 'passed', advice: [], ...judged, tests: results(tests, 'passed'), bugs };
}

/** A verdict in which these tests failed. */
export function failed(tests: string[], mistake: string | null = null, bugs: BugResult[] = []): Verdict {
  const match = mistake === null ? null : { id: mistake, feedback: 'So it is.' };
  return { kind: 'failed', summary: 'wrong', mistake: match, ...judged, tests: results(tests, 'failed'), bugs };
}

/** A verdict that is none. */
export function stopped(reason: 'timeout' | 'internal' | 'syntax'): Verdict {
  return errorVerdict(reason, 'it broke', null, 1);
}

/** A judge that answers by the name of the file that holds the text, and in shuffled order with the verdict for its seed. */
export function fakeJudge(answers: Record<string, Verdict>, shuffled: Record<number, Verdict> = {}): ExerciseJudge {
  const missing: Verdict = { kind: 'not-started', durationMs: 1 };
  return {
    judge(exercise, text, { shuffleSeed } = {}) {
      const variants = [...exercise.mistakes, ...exercise.answers].map(({ file }) => file);
      const file = [exercise.solution, exercise.stub, ...variants].find((each) => readFileSync(each, 'utf8') === text);
      const usual = answers[path.basename(file ?? '')] ?? missing;
      return Promise.resolve(shuffleSeed === undefined ? usual : (shuffled[shuffleSeed] ?? usual));
    },
  };
}
