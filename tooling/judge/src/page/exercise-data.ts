import type { KnownMistake } from '../core/index.ts';

/** One exercise as the page gets it: everything that judging, hints and the comparison with the solution need. */
export interface ExerciseData {
  /** `variable-annotations/01-add`. */
  ref: string;
  /** `01-add`. */
  id: string;
  title: string;
  /** `suite`: the student writes the tests. */
  kind: 'code' | 'suite';
  repeats: number;
  stub: string;
  /** The path of the solution, among the files. */
  solution: string;
  /** The path of the code that a suite tests, among the files; null elsewhere. */
  given: string | null;
  hints: HintData[];
  /** Sources by their path in the package: the test, what it and the answers import, and package.json. */
  files: Record<string, string>;
  /** The path of the test. */
  test: string;
  /** The path under which the answer is imported. */
  answer: string;
  /** What the reference run ran; null for a suite. */
  expectedTests: string[] | null;
  mistakes: KnownMistake[];
  /** The planted bugs; `file` is among the files. */
  bugs: { id: string; file: string; feedback: string }[];
}

/** One rung of the ladder of hints. */
interface HintData {
  summary: string;
  html: string;
}
