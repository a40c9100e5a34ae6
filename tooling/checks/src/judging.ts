import { existsSync, readFileSync } from 'node:fs';
import type { Exercise } from '@backend-ts/course';
import type { JudgingOptions, NodeJudge, Verdict } from '@backend-ts/judge';

/** What the checks need of a judge. */
export interface ExerciseJudge extends Pick<NodeJudge, 'judge'> {
  /** One that keeps every answer in the sandbox. */
  sandboxed?: Pick<NodeJudge, 'judge'>;
}

/** What the judge said of everything that a room holds. */
export interface ExerciseVerdicts {
  /** Run after run, the first in the order of the file and the others shuffled. */
  solution: Verdict[];
  /** Null when the solution does not pass: against a reference that is wrong, nothing can be judged. */
  stub: Verdict | null;
  /** The other right answers, by their ids; empty when the solution does not pass. */
  answers: Map<string, Verdict>;
  /** By the mistake's id; empty when the solution does not pass. */
  mistakes: Map<string, Verdict>;
  /** The same in the sandbox, by file: the solution, the other answers, the mistakes. Empty where they are there anyway. */
  sandboxed: Map<string, Verdict>;
}

/** How often a solution has to pass. */
const solutionRuns = 5;

/**
 * Says whether a room has all that the judge needs.
 *
 * @returns False if the stub, the solution or the test is missing; that is a fault of its own.
 */
export function isJudgeable(exercise: Exercise): boolean {
  return [exercise.stub, exercise.solution, exercise.test].every(existsSync);
}

/**
 * Has the solution, the stub, the other answers and every mistake of a room judged, one after the other.
 *
 * @param judge - The judge.
 * @param exercise - An exercise that is judgeable.
 * @returns The verdicts.
 */
export async function judgeExercise(judge: ExerciseJudge, exercise: Exercise): Promise<ExerciseVerdicts> {
  const judged = (file: string, options: JudgingOptions = {}): Promise<Verdict> =>
    judge.judge(exercise, readFileSync(file, 'utf8'), options);
  const solution = [await judged(exercise.solution)];
  // A solution that fails once needs no second look.
  while (solution.length < solutionRuns && solution[0]?.kind === 'passed') {
    solution.push(await judged(exercise.solution, { shuffleSeed: solution.length }));
  }
  const answers = new Map<string, Verdict>();
  const mistakes = new Map<string, Verdict>();
  const sandboxed = new Map<string, Verdict>();
  if (solution[0]?.kind !== 'passed') return { solution, stub: null, answers, mistakes, sandboxed };
  const stub = await judged(exercise.stub);
  for (const { id, file } of exercise.answers) answers.set(id, await judged(file));
  for (const { id, file } of exercise.mistakes) mistakes.set(id, await judged(file, { isVariant: true }));
  if (judge.sandboxed !== undefined && hasOtherSandbox(exercise)) {
    const isVariant = new Set(exercise.mistakes.map(({ file }) => file));
    for (const file of [exercise.solution, ...exercise.answers.map((answer) => answer.file), ...isVariant]) {
      const options = { isVariant: isVariant.has(file) };
      sandboxed.set(file, await judge.sandboxed.judge(exercise, readFileSync(file, 'utf8'), options));
    }
  }
  return { solution, stub, answers, mistakes, sandboxed };
}

/** Code that could run in a page is in the sandbox in any case. */
function hasOtherSandbox({ kind, frontMatter }: Exercise): boolean {
  return kind === 'suite' || frontMatter.runtime === 'node';
}

/**
 * Says in a few words how an answer did.
 *
 * @returns The judge's own sentence where it has one.
 */
export function describeVerdict(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'passed':
      return 'passed';
    case 'failed':
      return verdict.summary;
    case 'error': {
      const failing = verdict.tests.filter((test) => test.status === 'failed').map((test) => `'${test.name}'`);
      const tests = failing.length === 0 ? '' : `; these tests fail: ${failing.join(', ')}`;
      return `${verdict.reason}: ${verdict.message}${tests}`;
    }
    case 'not-started':
      return 'there is no such file';
  }
}
