import type { Exercise } from '@backend-ts/course/exercise';
import type { Verdict } from './verdict.ts';

/** Says of an answer whether it is right. */
export interface Judge {
  /**
   * Judges one answer. Never rejects because of what the answer does: that is a verdict. The answer is only read.
   *
   * @param exercise - The room.
   * @param answer - The absolute path of the answer; without it, the exercise's practice file.
   * @returns The verdict; `not-started` if there is no file at `answer`.
   */
  judge(exercise: Exercise, answer?: string): Promise<Verdict>;

  /**
   * Does ahead of time what the next answers to this exercise will need: the reference run, the patterns of the known
   * mistakes, warm processes. Calling it is never necessary.
   *
   * @param exercise - The room.
   */
  warm(exercise: Exercise): Promise<void>;

  /** Ends every process that the judge has started. */
  close(): Promise<void>;
}
