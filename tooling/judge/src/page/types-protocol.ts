import type { Finding } from '../core/index.ts';
import type { ExerciseData } from './exercise-data.ts';

/** The part of an exercise that the compiler reads. */
export type TypedExercise = Pick<ExerciseData, 'ref' | 'id' | 'files' | 'test' | 'answer'>;

/** What the compiler is asked. Positions count from 0. */
export type TypesRequest =
  | { type: 'check'; exercise: TypedExercise; text: string }
  | { type: 'lint'; exercise: TypedExercise; text: string }
  | { type: 'hover'; exercise: TypedExercise; text: string; at: number }
  | { type: 'complete'; exercise: TypedExercise; text: string; at: number };

/** What the worker gets. Null asks for nothing but that the compiler is loaded. */
export interface TypesMessage {
  ticket: number;
  libraryUrl: string;
  request: TypesRequest | null;
}

/** A finding in the answer, for the editor. */
export interface LintMark {
  from: number;
  to: number;
  message: string;
}

/** What is known of the name under the pointer. */
export interface HoverText {
  from: number;
  to: number;
  signature: string;
  documentation: string;
}

/** What could be typed next. */
export interface Completions {
  from: number;
  options: { label: string; kind: string }[];
}

/** The answer to each kind of question. */
export interface TypesReplies {
  check: Finding[];
  lint: LintMark[];
  hover: HoverText | null;
  complete: Completions | null;
}
