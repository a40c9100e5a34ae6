import type { Exercise } from '@backend-ts/course/exercise';
import type { Verdict } from './verdict.ts';

/** Says of an answer whether it is right. */
export interface Judge {
  /**
   * Judges one answer. Never rejects because of what the answer does: that is a verdict.
   *
   * @param exercise - What it answers.
   * @param text - The answer: TypeScript, as `readAnswer` reads it from a file.
   * @param options - How it is judged.
   * @returns The verdict.
   */
  judge(exercise: Exercise, text: string, options?: JudgingOptions): Promise<Verdict>;

  /**
   * Does ahead of time what the next answers to this exercise will need: the reference run, the patterns of the known
   * mistakes, warm processes. Calling it is never necessary.
   *
   * @param exercise - The exercise.
   */
  warm(exercise: Exercise): Promise<void>;

  /** Ends every process that the judge has started. */
  close(): Promise<void>;
}

/** How one answer is judged. */
export interface JudgingOptions {
  /** True for a mistake of the exercise, which may import the solution. A student's answer never is one. Default false. */
  isVariant?: boolean;
  /** Shuffles the order of the tests: equal seeds give equal orders. By default they run as they are written. */
  shuffleSeed?: number;
}
